-- What was entered for somebody who called or wrote can be theirs: how they agreed, and who linked it.
alter table signal add column consent_how text check (consent_how in ('phone', 'paper', 'in-person'));
alter table signal add column linked_by uuid;
alter table signal add foreign key (organisation_id, linked_by) references resident (organisation_id, id);
alter table signal drop constraint signal_check;
alter table signal add constraint signal_of_its_sender
  check ((source = 'web' and consent_how is null) or (source <> 'web' and (sender_id is null) = (consent_how is null)));
-- The answer that a verdict is about.
alter table signal add column verdict_answer_id uuid;
-- Since when its sender lets everybody read what the organisation writes about it.
alter table signal add column for_all_on date;

-- What the organisation wrote of one in public: there as long as its sender and the staff both want it.
create table signal_for_all (
  organisation_id uuid not null references organisation (id),
  signal_id uuid not null,
  text text not null check (length(text) between 1 and 500),
  answer text not null check (length(answer) between 1 and 500),
  language text not null,
  author_id uuid,
  shown_on date not null,
  shown_at timestamptz not null,
  primary key (organisation_id, signal_id),
  foreign key (organisation_id, signal_id) references signal (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references resident (organisation_id, id)
);
create index signal_for_all_newest on signal_for_all (organisation_id, shown_at desc);

call wederkerig_fence('signal_for_all');
