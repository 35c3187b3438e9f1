-- Three weeks of the help line; yesterday is still to be written.
insert into line_day (day, calls, minutes, written_by, written_at)
select current_date - n, 900 + 10 * n, 2 + n % 7, 'demo', now() - interval '1 day' from generate_series(2, 22) n;
