-- An editor corrects a lab beside what was brought in; a version each, so that two editors do not undo each other's work unseen.
alter table lab add column source text;
alter table lab add column version integer not null default 1;
alter table lab_section add column version integer not null default 1;
alter table lab_item add column version integer not null default 1;
alter table lab_translation add column version integer not null default 1;
