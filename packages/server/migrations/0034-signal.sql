-- What residents tell the organisation: something is wrong or could be better. Only its sender and staff read it.

create table signal_setting (
  organisation_id uuid not null references organisation (id),
  days_complaint integer not null check (days_complaint between 1 and 20),
  days_tip integer not null check (days_tip between 1 and 20),
  repair_phone text,
  nuisance_phone text,
  committee_name text,
  committee_link text check (committee_link like 'https://%'),
  committee_phone text,
  version integer not null,
  primary key (organisation_id)
);

create table signal (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  -- Drawn, not counted: it says nothing of how many there are.
  number text not null check (number ~ '^[1-9][0-9]{5}$'),
  kind text not null check (kind in ('broken', 'nuisance', 'promise', 'complaint', 'tip')),
  text text not null check (length(text) between 1 and 2000),
  language text not null,
  source text not null check (source in ('web', 'phone', 'paper')),
  sender_id uuid,
  entered_by uuid,
  commitment_id uuid,
  neighbourhood_id uuid,
  building_id uuid,
  sent_at timestamptz not null,
  sent_on date not null,
  answer_by date not null,
  owner_id uuid,
  answered_on date,
  verdict text check (verdict in ('helped', 'partly', 'not-helped')),
  judged_at timestamptz,
  -- Where the sender wants to be called about it.
  call_phone text,
  primary key (organisation_id, id),
  unique (organisation_id, number),
  foreign key (organisation_id, sender_id) references resident (organisation_id, id),
  foreign key (organisation_id, entered_by) references resident (organisation_id, id),
  foreign key (organisation_id, owner_id) references resident (organisation_id, id),
  foreign key (organisation_id, commitment_id) references commitment (organisation_id, id),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id),
  foreign key (organisation_id, building_id) references building (organisation_id, id),
  check (source = 'web' or sender_id is null),
  check ((verdict is null) = (judged_at is null)),
  check (verdict is null or answered_on is not null)
);
create index signal_of_sender on signal (organisation_id, sender_id, id desc);
create index signal_waiting on signal (organisation_id, answer_by, id) where answered_on is null;
create index signal_not_helped on signal (organisation_id, judged_at) where verdict = 'not-helped';
create index signal_answered on signal (organisation_id, answered_on) where answered_on is not null;

create table signal_answer (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  signal_id uuid not null,
  text text not null check (length(text) between 1 and 2000),
  language text not null,
  author_id uuid,
  job text not null,
  answered_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, signal_id) references signal (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references resident (organisation_id, id)
);
create index signal_answer_of_signal on signal_answer (organisation_id, signal_id, id);

create table signal_note (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  signal_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  author_id uuid,
  noted_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, signal_id) references signal (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references resident (organisation_id, id)
);
create index signal_note_of_signal on signal_note (organisation_id, signal_id, id);

-- Who was reminded of what, so that nobody is reminded twice.
create table signal_reminder (
  organisation_id uuid not null references organisation (id),
  signal_id uuid not null,
  colleague_id uuid not null,
  step text not null check (step in ('before', 'today', 'late-1', 'late-2', 'late-3', 'late-4', 'late-5', 'escalated')),
  sent_at timestamptz not null,
  primary key (organisation_id, signal_id, colleague_id, step),
  foreign key (organisation_id, signal_id) references signal (organisation_id, id) on delete cascade,
  foreign key (organisation_id, colleague_id) references resident (organisation_id, id)
);

call wederkerig_fence('signal_setting');
call wederkerig_fence('signal');
call wederkerig_fence('signal_answer');
call wederkerig_fence('signal_note');
call wederkerig_fence('signal_reminder');
