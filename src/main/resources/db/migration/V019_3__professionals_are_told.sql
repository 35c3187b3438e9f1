-- Where a professional may be told that something waits for them (R52): their address in the directory, when it has one.
alter table professional add email text;
comment on column professional.email is 'secure health mail, as the directory publishes it; null when none';
