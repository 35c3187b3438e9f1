-- M10, R76: a sheet is worth what whoever printed it may decide when it comes back.
alter table review_sheet add column printed_by bigint references person;
