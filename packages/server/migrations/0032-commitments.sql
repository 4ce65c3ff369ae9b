-- What the organisation promised: by whom and by when, every date it had, what became of it, whether residents notice it, and who follows it.

create table commitment (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  slug text not null,
  language text not null,
  text text not null check (length(text) <= 300),
  -- Who it is for residents, such as Woonservice.
  owner_role text not null check (length(owner_role) <= 60),
  -- Whose turn it is; null once that colleague left.
  owner_id uuid,
  -- Who was asked to take it over, until they say yes or give it back.
  handed_to uuid,
  handed_at timestamptz,
  -- Never overwritten; each other date is a move with its reason.
  first_due date not null,
  due date not null,
  state text not null check (state in ('planned', 'under-way', 'kept', 'dropped')),
  ended_on date,
  neighbourhood_id uuid,
  building_id uuid,
  lab_item_id uuid,
  lab_comment_id uuid,
  made_by uuid,
  made_on date not null,
  primary key (organisation_id, id),
  unique (organisation_id, slug),
  foreign key (organisation_id, owner_id) references resident (organisation_id, id),
  foreign key (organisation_id, handed_to) references resident (organisation_id, id),
  foreign key (organisation_id, made_by) references resident (organisation_id, id),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id),
  foreign key (organisation_id, building_id) references building (organisation_id, id),
  foreign key (organisation_id, lab_item_id) references lab_item (organisation_id, id),
  foreign key (organisation_id, lab_comment_id) references lab_comment (organisation_id, id),
  check ((state in ('kept', 'dropped')) = (ended_on is not null)),
  check ((handed_to is null) = (handed_at is null))
);
-- A point becomes one commitment, and each answer under it one.
create unique index commitment_of_item on commitment (organisation_id, lab_item_id)
  where lab_item_id is not null and lab_comment_id is null;
create unique index commitment_of_answer on commitment (organisation_id, lab_comment_id) where lab_comment_id is not null;
create index commitment_by_due on commitment (organisation_id, due, id);

create table commitment_translation (
  organisation_id uuid not null references organisation (id),
  commitment_id uuid not null,
  language text not null,
  text text not null check (length(text) <= 300),
  state text not null check (state in ('written', 'checked', 'machine')),
  primary key (organisation_id, commitment_id, language),
  foreign key (organisation_id, commitment_id) references commitment (organisation_id, id)
);

create table commitment_update (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  commitment_id uuid not null,
  kind text not null check (kind in ('update', 'kept', 'dropped', 'reopened')),
  said_on date not null,
  text text not null check (length(text) <= 600),
  language text not null,
  link text check (link like 'https://%'),
  proof_item_id uuid,
  author_id uuid,
  job text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, commitment_id) references commitment (organisation_id, id),
  foreign key (organisation_id, proof_item_id) references lab_item (organisation_id, id),
  foreign key (organisation_id, author_id) references resident (organisation_id, id)
);
create index commitment_update_of on commitment_update (organisation_id, commitment_id, id);

create table commitment_move (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  commitment_id uuid not null,
  from_day date not null,
  to_day date not null check (to_day <> from_day),
  reason text not null check (length(reason) <= 300),
  language text not null,
  moved_on date not null,
  author_id uuid,
  job text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, commitment_id) references commitment (organisation_id, id),
  foreign key (organisation_id, author_id) references resident (organisation_id, id)
);
create index commitment_move_of on commitment_move (organisation_id, commitment_id, id);

-- Which reminder its owner had, so that each comes once; another date has its own.
create table commitment_reminder (
  organisation_id uuid not null references organisation (id),
  commitment_id uuid not null,
  due date not null,
  days_late integer not null,
  owner_id uuid not null,
  sent_at timestamptz not null,
  primary key (organisation_id, commitment_id, due, days_late, owner_id),
  foreign key (organisation_id, commitment_id) references commitment (organisation_id, id),
  foreign key (organisation_id, owner_id) references resident (organisation_id, id)
);

-- Whether residents notice it. A visitor has a hash of browser and commitment; both links go a year after it ended.
create table commitment_notice (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  commitment_id uuid not null,
  voice text not null check (voice in ('resident', 'guest', 'visitor')),
  resident_id uuid,
  visitor_hash bytea check (length(visitor_hash) = 32),
  choice text not null check (choice in ('yes', 'not-yet', 'dont-know')),
  noticed_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, commitment_id) references commitment (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  check (resident_id is null or visitor_hash is null)
);
create unique index commitment_notice_of_resident
  on commitment_notice (organisation_id, commitment_id, resident_id) where resident_id is not null;
create unique index commitment_notice_of_visitor
  on commitment_notice (organisation_id, commitment_id, visitor_hash) where visitor_hash is not null;
create index commitment_notice_by_day on commitment_notice (organisation_id, commitment_id, noticed_on);

-- Who wants to hear what comes of something. It tells nothing of what they answered. With a day in `stopped_on`: who does not.
create table follow (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  commitment_id uuid,
  lab_item_id uuid,
  followed_on date not null,
  stopped_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, commitment_id) references commitment (organisation_id, id),
  foreign key (organisation_id, lab_item_id) references lab_item (organisation_id, id),
  check ((commitment_id is null) <> (lab_item_id is null))
);
create unique index follow_of_commitment
  on follow (organisation_id, commitment_id, resident_id) where commitment_id is not null;
create unique index follow_of_item
  on follow (organisation_id, lab_item_id, resident_id) where lab_item_id is not null;
create index follow_of_resident on follow (organisation_id, resident_id);

call wederkerig_fence('commitment');
call wederkerig_fence('commitment_translation');
call wederkerig_fence('commitment_update');
call wederkerig_fence('commitment_move');
call wederkerig_fence('commitment_reminder');
call wederkerig_fence('commitment_notice');
call wederkerig_fence('follow');
