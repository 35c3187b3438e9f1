-- The SAMU of the demo: who signs in as samu.31 opens by the first switch.
insert into dispatch_centre (finess) values ('310000003');

-- The attending physician of the demo has an address in the directory, and is told there too.
update professional set email = 'dr.martin@demo.carnet.example' where rpps = '10100000001';
