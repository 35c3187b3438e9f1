-- The SAMU of the demo: who signs in as samu.31 opens by the first switch.
insert into dispatch_centre (finess) values ('310000003');
