-- A newcomer's first half year: who looks after it, what was done at each step, how it goes, and what helps them settle.

create table welcome (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  home_id uuid not null,
  -- The first who says yes; until then nobody of the home.
  resident_id uuid,
  first_name text not null check (length(first_name) between 1 and 40),
  language text not null,
  key_on date not null,
  announced_how text not null check (announced_how in ('staff', 'file', 'webhook')),
  announced_on date not null,
  announced_by uuid,
  contact_id uuid,
  contact_job text check (length(contact_job) between 1 and 60),
  deputy_id uuid,
  -- When the contact, the deputy or who stands in for one of them opened it last.
  opened_on date,
  agreed_on date,
  neighbours_hear text not null check (neighbours_hear in ('nothing', 'coming', 'first-name')),
  call_asked_on date,
  call_phone text,
  newcomer_wants_more_on date,
  contact_wants_more_on date,
  ends_on date not null check (ends_on > key_on),
  ended_on date,
  ended_how text check (ended_how in ('done', 'newcomer', 'staff', 'moved')),
  ended_reason text check (ended_reason in ('not-wanted', 'keys-not-handed', 'mistake', 'other')),
  primary key (organisation_id, id),
  foreign key (organisation_id, home_id) references home (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, announced_by) references resident (organisation_id, id),
  foreign key (organisation_id, contact_id) references resident (organisation_id, id),
  foreign key (organisation_id, deputy_id) references resident (organisation_id, id),
  check ((resident_id is null) = (agreed_on is null)),
  check (agreed_on is not null or neighbours_hear = 'nothing'),
  check ((ended_on is null) = (ended_how is null)),
  check ((ended_how = 'staff') = (ended_reason is not null) or ended_how is null)
);
create unique index welcome_running_at_home on welcome (organisation_id, home_id) where ended_on is null;
create index welcome_of_contact on welcome (organisation_id, contact_id) where ended_on is null;
create index welcome_of_deputy on welcome (organisation_id, deputy_id) where ended_on is null;
create index welcome_of_resident on welcome (organisation_id, resident_id);
create index welcome_ended on welcome (organisation_id, ended_on) where ended_on is not null;

-- Somebody spoke with the newcomer, or wrote; what is written counts as no contact.
create table welcome_contact (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  welcome_id uuid not null,
  made_by text not null check (made_by in ('organisation', 'buddy', 'committee')),
  how text not null check (how in ('door', 'phone', 'met', 'mail')),
  made_on date not null,
  note text check (length(note) between 1 and 1000),
  by_id uuid,
  written_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, welcome_id) references welcome (organisation_id, id) on delete cascade,
  foreign key (organisation_id, by_id) references resident (organisation_id, id)
);
create index welcome_contact_of_welcome on welcome_contact (organisation_id, welcome_id, made_on);

-- How it goes, once a step.
create table welcome_check_in (
  organisation_id uuid not null references organisation (id),
  welcome_id uuid not null,
  step text not null check (step in ('week-1', 'month-1', 'month-2', 'month-3', 'month-6', 'month-9', 'month-12')),
  face text not null check (face in ('good', 'so-so', 'bad')),
  line text check (length(line) between 1 and 500),
  language text not null,
  source text not null check (source in ('web', 'mail', 'paper')),
  entered_by uuid,
  answered_on date not null,
  primary key (organisation_id, welcome_id, step),
  foreign key (organisation_id, welcome_id) references welcome (organisation_id, id) on delete cascade,
  foreign key (organisation_id, entered_by) references resident (organisation_id, id),
  check (source = 'paper' or entered_by is null)
);

-- A link in a mail that opens one check-in, and nothing else.
create table welcome_link (
  organisation_id uuid not null references organisation (id),
  link_hash bytea not null,
  welcome_id uuid not null,
  step text not null,
  made_at timestamptz not null,
  primary key (organisation_id, link_hash),
  foreign key (organisation_id, welcome_id) references welcome (organisation_id, id) on delete cascade
);
create index welcome_link_of_welcome on welcome_link (organisation_id, welcome_id);

-- How half a year went, in numbers that know nobody.
create table welcome_tally (
  organisation_id uuid not null references organisation (id),
  half text not null check (half ~ '^20[0-9]{2}-[12]$'),
  subject text not null,
  cell text not null,
  count integer not null check (count >= 0),
  -- How much of it stood in the picture that was shown last.
  shown integer not null default 0,
  primary key (organisation_id, half, subject, cell)
);

-- What the organisation changes after half a year.
create table welcome_change (
  organisation_id uuid not null references organisation (id),
  half text not null check (half ~ '^20[0-9]{2}-[12]$'),
  text text not null check (length(text) between 1 and 2000),
  written_by uuid,
  written_on date not null,
  version integer not null,
  primary key (organisation_id, half),
  foreign key (organisation_id, written_by) references resident (organisation_id, id)
);

-- What a newcomer has to know of a building, or of all of them: in blocks, each in the languages it was put into.
create table welcome_information (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  -- Null: for every building.
  building_id uuid,
  kind text not null check (kind in ('waste', 'repairs', 'house', 'neighbourhood', 'contact', 'other')),
  position integer not null,
  version integer not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, building_id) references building (organisation_id, id)
);
create index welcome_information_of_building on welcome_information (organisation_id, building_id, position);

create table welcome_information_text (
  organisation_id uuid not null references organisation (id),
  information_id uuid not null,
  language text not null,
  title text not null check (length(title) between 1 and 100),
  text text not null check (length(text) between 1 and 2000),
  state text not null check (state in ('written', 'checked', 'machine')),
  written_by uuid,
  written_at timestamptz not null,
  primary key (organisation_id, information_id, language),
  foreign key (organisation_id, information_id) references welcome_information (organisation_id, id) on delete cascade,
  foreign key (organisation_id, written_by) references resident (organisation_id, id)
);

-- Who wants to be somebody's buddy, and how often.
create table welcome_buddy_wish (
  organisation_id uuid not null references organisation (id),
  resident_id uuid not null,
  hours_a_month integer not null check (hours_a_month between 1 and 20),
  away_until date,
  told_on date not null,
  primary key (organisation_id, resident_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);

-- Two or three whom a newcomer chooses from, with why; a person proposed them.
create table welcome_buddy_offer (
  organisation_id uuid not null references organisation (id),
  welcome_id uuid not null,
  buddy_id uuid not null,
  reasons jsonb not null,
  offered_on date not null,
  offered_by uuid,
  newcomer_said text check (newcomer_said in ('yes', 'no')),
  buddy_said text check (buddy_said in ('yes', 'no')),
  primary key (organisation_id, welcome_id, buddy_id),
  foreign key (organisation_id, welcome_id) references welcome (organisation_id, id) on delete cascade,
  foreign key (organisation_id, buddy_id) references resident (organisation_id, id),
  foreign key (organisation_id, offered_by) references resident (organisation_id, id)
);
create index welcome_buddy_offer_of_buddy on welcome_buddy_offer (organisation_id, buddy_id, offered_on);

-- A gathering at which neighbours meet a newcomer who wants that.
create table welcome_gathering (
  organisation_id uuid not null references organisation (id),
  welcome_id uuid not null,
  post_id uuid not null,
  primary key (organisation_id, welcome_id, post_id),
  foreign key (organisation_id, welcome_id) references welcome (organisation_id, id) on delete cascade,
  foreign key (organisation_id, post_id) references help_post (organisation_id, id) on delete cascade
);

call wederkerig_fence('welcome');
call wederkerig_fence('welcome_contact');
call wederkerig_fence('welcome_check_in');
call wederkerig_fence('welcome_link');
call wederkerig_fence('welcome_tally');
call wederkerig_fence('welcome_change');
call wederkerig_fence('welcome_information');
call wederkerig_fence('welcome_information_text');
call wederkerig_fence('welcome_buddy_wish');
call wederkerig_fence('welcome_buddy_offer');
call wederkerig_fence('welcome_gathering');
