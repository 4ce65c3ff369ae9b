-- What residents answered on paper or by phone, entered by somebody at work.

create table lab_slip (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  number integer not null check (number between 1 and 99999),
  source text not null check (source in ('paper', 'phone')),
  entered_by uuid,
  entered_on date not null,
  primary key (organisation_id, id),
  unique (organisation_id, lab_id, number),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id),
  foreign key (organisation_id, entered_by) references resident (organisation_id, id)
);

alter table lab_answer drop constraint lab_answer_voice_check;
alter table lab_answer add constraint lab_answer_voice_check
  check (voice in ('resident', 'guest', 'visitor', 'paper', 'phone'));
-- Which slip it stands on, to take it away whole; it loses that link when the lab closes.
alter table lab_answer add column slip_id uuid;
alter table lab_answer add foreign key (organisation_id, slip_id) references lab_slip (organisation_id, id);
alter table lab_answer add check (slip_id is null or (voice in ('paper', 'phone') and resident_id is null and visitor_hash is null));
create unique index lab_answer_of_slip on lab_answer (organisation_id, item_id, slip_id) where slip_id is not null;
create index lab_answer_by_slip on lab_answer (organisation_id, slip_id) where slip_id is not null;

call wederkerig_fence('lab_slip');
