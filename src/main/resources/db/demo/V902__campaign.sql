-- A campaign to look at: Paul was told by letter ten days ago; sixty people of three departments who do not exist, some
-- told seven weeks ago, some not yet.
insert into address (holder_id, department, email, lines)
select id, '31', email, array[given_names || ' ' || family_name, '1 rue des Exemples', '31000 TOULOUSE'] from person;

with added as (
    insert into person (family_name, given_names, sex, birth_date, birth_place)
    select 'EXEMPLE-' || n, 'PERSONNE', 'U', date '1900-01-01', '31555' from generate_series(1, 60) n
    returning id, substring(family_name from '\d+')::integer as n)
insert into address (holder_id, department, email, lines)
select id, (array['31', '44', '80'])[n % 3 + 1], case when n % 4 > 0 then 'exemple' || n || '@demo.carnet.example' end,
       array['Personne EXEMPLE-' || n, n || ' rue des Exemples', (array['31000 TOULOUSE', '44000 NANTES', '80000 AMIENS'])[n % 3 + 1]]
  from added;

insert into wave (campaign_id, department, channel, planned_on, capacity, planned_at, planned_by, launched_at, launched_by, people, complete_at)
values (1, '31', 'EMAIL', current_date - 50, 100, now() - interval '51 days', 'demo', now() - interval '50 days', 'demo', 15, now() - interval '50 days');

insert into notice (holder_id, campaign_id, wave_id, sent_at, clock_from, changed_at, state, channel, changed_by)
select holder_id, 1, 1, t, t, t, 'SENT', 'EMAIL', 'demo'
  from address, (select now() - interval '50 days' as t) told
 where department = '31' and email like 'exemple%';

insert into notice (holder_id, campaign_id, wave_id, sent_at, clock_from, changed_at, state, channel, changed_by)
select id, 1, 1, t, t, t, 'SENT', 'LETTER', 'demo'
  from person, (select now() - interval '10 days' as t) told where birth_date = '1962-05-10' and given_names = 'PAUL';
