-- A word of thanks: from one neighbour to another after help, or from the organisation to an active resident.
create table thanks (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  -- Null where the organisation says it.
  giver_id uuid,
  receiver_id uuid not null,
  -- Who wrote it at work, and their job in words.
  written_by uuid,
  job text check (length(job) between 1 and 60),
  -- The help it is about; null once that is gone, and where the organisation says it.
  post_id uuid,
  category text,
  -- The receiver is who helped.
  helped boolean not null,
  deed text not null check (length(deed) between 1 and 120),
  sentence text,
  text text check (length(text) between 1 and 500),
  language text not null,
  audience text not null check (audience in ('two', 'building', 'everyone')),
  building_id uuid,
  neighbourhood_id uuid,
  -- It would tell that a home stood empty: no day, and on no page about one building.
  discreet boolean not null,
  names_giver boolean not null,
  names_receiver boolean not null,
  visibility text not null check (visibility in ('published', 'waiting', 'refused')),
  given_at timestamptz not null,
  -- What the receiver says to the wider audience; the giver sees no difference between no and nothing.
  answer text check (answer in ('yes', 'no')),
  receiver_named boolean not null default false,
  answered_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, giver_id, post_id),
  foreign key (organisation_id, giver_id) references resident (organisation_id, id),
  foreign key (organisation_id, receiver_id) references resident (organisation_id, id),
  foreign key (organisation_id, written_by) references resident (organisation_id, id),
  foreign key (organisation_id, post_id) references help_post (organisation_id, id) on delete set null (post_id),
  foreign key (organisation_id, building_id) references building (organisation_id, id),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id),
  check (giver_id is null or giver_id <> receiver_id),
  check ((giver_id is null) = (job is not null)),
  check (sentence is null or text is null),
  check ((answer is null) = (answered_at is null))
);
create index thanks_of_giver on thanks (organisation_id, giver_id, id desc);
create index thanks_of_receiver on thanks (organisation_id, receiver_id, id desc);
create index thanks_on_wall on thanks (organisation_id, answered_at desc, id desc)
  where answer = 'yes' and audience <> 'two' and visibility = 'published';
create index thanks_waiting on thanks (organisation_id, id) where visibility = 'waiting';

-- "Niet nu": somebody was asked about this help, and is not asked again.
create table thanks_not_now (
  organisation_id uuid not null references organisation (id),
  post_id uuid not null,
  resident_id uuid not null,
  said_at timestamptz not null,
  primary key (organisation_id, post_id, resident_id),
  foreign key (organisation_id, post_id) references help_post (organisation_id, id) on delete cascade,
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);

-- Somebody at work thanked an active resident in person.
create table thanks_in_person (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  thanked_on date not null,
  said_by uuid,
  said_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, said_by) references resident (organisation_id, id)
);
create index thanks_in_person_of_resident on thanks_in_person (organisation_id, resident_id, thanked_on desc);

-- After how many months an active resident is thanked again.
create table thanks_setting (
  organisation_id uuid not null references organisation (id),
  months integer not null check (months between 1 and 12),
  version integer not null,
  primary key (organisation_id)
);

call wederkerig_fence('thanks');
call wederkerig_fence('thanks_not_now');
call wederkerig_fence('thanks_in_person');
call wederkerig_fence('thanks_setting');
