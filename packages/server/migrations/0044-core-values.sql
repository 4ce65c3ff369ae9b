-- How people want to live in a building, in at most seven lines that they agreed on in a secret vote.

-- A building, or the small ones of a neighbourhood together, with what it takes to agree on something.
create table core_values_place (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  building_id uuid,
  neighbourhood_id uuid,
  support text not null check (support in ('half', 'two-thirds', 'three-quarters')),
  turnout text not null check (turnout in ('fifth', 'third', 'half')),
  votes_by text not null check (votes_by in ('home', 'resident')),
  reviewed_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, building_id) references building (organisation_id, id),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id),
  check ((building_id is null) <> (neighbourhood_id is null))
);
create unique index core_values_place_building on core_values_place (organisation_id, building_id);
create unique index core_values_place_neighbourhood on core_values_place (organisation_id, neighbourhood_id);

create table core_value (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  place_id uuid not null,
  text text not null check (length(text) between 1 and 60),
  state text not null check (state in ('wording', 'adopted', 'left')),
  replaces_id uuid,
  edited_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, place_id) references core_values_place (organisation_id, id),
  foreign key (organisation_id, replaces_id) references core_value (organisation_id, id)
);
create index core_value_of_place on core_value (organisation_id, place_id, id);
create index core_value_replaces on core_value (organisation_id, replaces_id);

-- What a resident proposed, and the line it became a part of.
create table core_values_proposal (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  place_id uuid not null,
  author_id uuid,
  text text not null check (length(text) between 1 and 60),
  why text check (length(why) between 1 and 200),
  language text not null,
  state text not null check (state in ('waiting', 'published', 'refused')),
  written_at timestamptz not null,
  value_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, place_id) references core_values_place (organisation_id, id),
  foreign key (organisation_id, author_id) references resident (organisation_id, id),
  foreign key (organisation_id, value_id) references core_value (organisation_id, id)
);
create index core_values_proposal_of_place on core_values_proposal (organisation_id, place_id, id);
create index core_values_proposal_of_author on core_values_proposal (organisation_id, author_id);
create index core_values_proposal_of_value on core_values_proposal (organisation_id, value_id);
create index core_values_proposal_waiting on core_values_proposal (organisation_id, id) where state = 'waiting';

-- What residents say of how a line is worded.
create table core_values_remark (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  value_id uuid not null,
  author_id uuid,
  text text not null check (length(text) between 1 and 200),
  language text not null,
  state text not null check (state in ('waiting', 'published', 'refused')),
  written_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, value_id) references core_value (organisation_id, id),
  foreign key (organisation_id, author_id) references resident (organisation_id, id)
);
create index core_values_remark_of_value on core_values_remark (organisation_id, value_id, id);
create index core_values_remark_of_author on core_values_remark (organisation_id, author_id);
create index core_values_remark_waiting on core_values_remark (organisation_id, id) where state = 'waiting';

-- A small edit of an adopted line, named by one and waiting for the other.
create table core_values_edit (
  organisation_id uuid not null references organisation (id),
  value_id uuid not null,
  text text not null check (length(text) between 1 and 60),
  by_id uuid not null,
  by_kind text not null check (by_kind in ('staff', 'committee')),
  named_on date not null,
  primary key (organisation_id, value_id),
  foreign key (organisation_id, value_id) references core_value (organisation_id, id),
  foreign key (organisation_id, by_id) references resident (organisation_id, id)
);
create index core_values_edit_by on core_values_edit (organisation_id, by_id);

-- A vote: its days, what it takes, and what came of it. What it takes is a copy, so that nothing changes it while it runs.
create table core_values_round (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  place_id uuid not null,
  opens_on date not null,
  closes_on date not null,
  support text not null check (support in ('half', 'two-thirds', 'three-quarters')),
  turnout text not null check (turnout in ('fifth', 'third', 'half')),
  votes_by text not null check (votes_by in ('home', 'resident')),
  outcome text check (outcome in ('decided', 'too-few')),
  primary key (organisation_id, id),
  foreign key (organisation_id, place_id) references core_values_place (organisation_id, id),
  check (closes_on > opens_on)
);
create unique index core_values_round_running on core_values_round (organisation_id, place_id) where outcome is null;
create index core_values_round_of_place on core_values_round (organisation_id, place_id, closes_on);

create table core_values_question (
  organisation_id uuid not null references organisation (id),
  round_id uuid not null,
  value_id uuid not null,
  position int not null check (position between 1 and 7),
  text text not null,
  adopted boolean,
  primary key (organisation_id, round_id, value_id),
  foreign key (organisation_id, round_id) references core_values_round (organisation_id, id),
  foreign key (organisation_id, value_id) references core_value (organisation_id, id)
);
create index core_values_question_of_value on core_values_question (organisation_id, value_id);

-- The roll: who voted, and nothing of what or when. It goes when the votes are counted.
create table core_values_roll (
  organisation_id uuid not null references organisation (id),
  round_id uuid not null,
  voter_id uuid not null,
  home_id uuid not null,
  primary key (organisation_id, round_id, voter_id),
  foreign key (organisation_id, round_id) references core_values_round (organisation_id, id),
  foreign key (organisation_id, home_id) references home (organisation_id, id)
);
create index core_values_roll_home on core_values_roll (organisation_id, home_id);

-- The box: one sealed lump for a whole vote, written anew as a whole by each voter. It goes when the votes are counted.
create table core_values_box (
  organisation_id uuid not null references organisation (id),
  round_id uuid not null,
  sealed bytea not null,
  primary key (organisation_id, round_id),
  foreign key (organisation_id, round_id) references core_values_round (organisation_id, id)
);

-- What people have against a line, for the committee; taken out of the box in no order when the votes are counted.
create table core_values_objection (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  round_id uuid not null,
  value_id uuid not null,
  text text not null check (length(text) between 1 and 200),
  language text not null,
  handed_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, round_id, value_id)
    references core_values_question (organisation_id, round_id, value_id)
);
create index core_values_objection_of_question on core_values_objection (organisation_id, round_id, value_id);

-- Every version of what was agreed.
create table core_values_charter (
  organisation_id uuid not null references organisation (id),
  place_id uuid not null,
  number int not null check (number > 0),
  since date not null,
  why text not null check (why in ('adopted', 'edited')),
  lines jsonb not null check (jsonb_array_length(lines) between 1 and 7),
  primary key (organisation_id, place_id, number),
  foreign key (organisation_id, place_id) references core_values_place (organisation_id, id)
);

-- The version that somebody who came to live there was shown first.
create table core_values_seen (
  organisation_id uuid not null references organisation (id),
  resident_id uuid not null,
  place_id uuid not null,
  number int not null,
  seen_on date not null,
  primary key (organisation_id, resident_id, place_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, place_id, number) references core_values_charter (organisation_id, place_id, number)
);
create index core_values_seen_charter on core_values_seen (organisation_id, place_id, number);

-- Once a year: is it still right? The answers go when the look back is done.
create table core_values_review (
  organisation_id uuid not null references organisation (id),
  place_id uuid not null,
  resident_id uuid not null,
  choice text not null check (choice in ('still', 'not-any-more', 'unsure')),
  answered_on date not null,
  primary key (organisation_id, place_id, resident_id),
  foreign key (organisation_id, place_id) references core_values_place (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index core_values_review_of_resident on core_values_review (organisation_id, resident_id);

call wederkerig_fence('core_values_place');
call wederkerig_fence('core_value');
call wederkerig_fence('core_values_proposal');
call wederkerig_fence('core_values_remark');
call wederkerig_fence('core_values_edit');
call wederkerig_fence('core_values_round');
call wederkerig_fence('core_values_question');
call wederkerig_fence('core_values_roll');
call wederkerig_fence('core_values_box');
call wederkerig_fence('core_values_objection');
call wederkerig_fence('core_values_charter');
call wederkerig_fence('core_values_seen');
call wederkerig_fence('core_values_review');
