-- Once a year whoever lives there hears that it is asked whether it is still right, and of each vote that it began.
alter table core_values_place add column asked_on date;
alter table core_values_round add column told_on date;
