-- What residents tell of themselves, to whom, and until when; who said hello to whom; and "even niet".

-- Somebody who wants to be left alone for a while: no mail, no asks, no reason, and nobody sees it.
create table resident_pause (
  organisation_id uuid not null references organisation (id),
  resident_id uuid not null,
  since timestamptz not null,
  until date,
  primary key (organisation_id, resident_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);

-- Whose buddy somebody is, and how long; a relation between two, no role.
create table resident_buddy (
  organisation_id uuid not null references organisation (id),
  resident_id uuid not null,
  buddy_id uuid not null,
  starts_on date not null,
  ends_on date,
  primary key (organisation_id, resident_id, buddy_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, buddy_id) references resident (organisation_id, id)
);
create index resident_buddy_of on resident_buddy (organisation_id, buddy_id);

-- One row a question: what was chosen, what was said in own words, who may see it, and until when.
create table profile_answer (
  organisation_id uuid not null references organisation (id),
  resident_id uuid not null,
  question text not null check (question in ('good-at', 'enjoy', 'could-use', 'speak', 'time', 'like-here')),
  chosen text[] not null,
  words text,
  language text not null,
  audience text not null
    check (audience in ('only-me', 'my-buddy', 'after-both-yes', 'stairwell', 'building', 'neighbourhood')),
  until date,
  answered_at timestamptz not null,
  primary key (organisation_id, resident_id, question),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);

create table profile_picture (
  organisation_id uuid not null references organisation (id),
  resident_id uuid not null,
  id uuid not null,
  large bytea not null,
  small bytea not null,
  audience text not null
    check (audience in ('only-me', 'my-buddy', 'after-both-yes', 'stairwell', 'building', 'neighbourhood')),
  until date,
  placed_at timestamptz not null,
  primary key (organisation_id, resident_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);

-- Who said hello to whom, or "not now". Two that both said yes know each other.
create table neighbour_hello (
  organisation_id uuid not null references organisation (id),
  from_id uuid not null,
  to_id uuid not null,
  answer text not null check (answer in ('yes', 'not-now')),
  said_at timestamptz not null,
  primary key (organisation_id, from_id, to_id),
  foreign key (organisation_id, from_id) references resident (organisation_id, id),
  foreign key (organisation_id, to_id) references resident (organisation_id, id),
  check (from_id <> to_id)
);
create index neighbour_hello_to on neighbour_hello (organisation_id, to_id);

call wederkerig_fence('resident_pause');
call wederkerig_fence('resident_buddy');
call wederkerig_fence('profile_answer');
call wederkerig_fence('profile_picture');
call wederkerig_fence('neighbour_hello');
