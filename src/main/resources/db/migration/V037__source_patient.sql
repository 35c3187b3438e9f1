-- Nobody ever wrote or read it: a deposit whose traits are not those of the holder is refused, so theirs say it all.
alter table document drop column source_patient;
