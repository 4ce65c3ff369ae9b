-- Since when it lies with a colleague it was handed to, who did not open it yet.
alter table signal add column handed_on date;
