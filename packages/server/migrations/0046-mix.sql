-- What residents let be counted of their profile, how it is counted, and the texts that stand beside a vacant home.

alter table profile_answer add column counted boolean not null default false;

-- With whom a building is counted, alone or with the small ones around it. Once settled it stays: nobody is counted in two ways.
create table mix_group (
  organisation_id uuid not null references organisation (id),
  building_id uuid not null,
  neighbourhood_id uuid not null,
  -- The building itself, or its neighbourhood for all small ones in it.
  group_id uuid not null,
  primary key (organisation_id, building_id),
  foreign key (organisation_id, building_id) references building (organisation_id, id),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id)
);

-- Who stood in the picture that was shown last, so that the next one appears only after enough people changed.
create table mix_counted (
  organisation_id uuid not null references organisation (id),
  subject text not null,
  resident_id uuid not null,
  cells text[] not null,
  primary key (organisation_id, subject, resident_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index mix_counted_of on mix_counted (organisation_id, resident_id);

-- A text beside a vacant home: a row a version.
create table mix_advert (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  building_id uuid not null,
  version integer not null,
  state text not null check (state in ('waiting', 'public', 'replaced', 'withdrawn')),
  activities text[] not null,
  text text,
  ends_on date not null,
  written_by uuid not null,
  written_at timestamptz not null,
  checked_by uuid,
  checked_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, building_id, version),
  foreign key (organisation_id, building_id) references building (organisation_id, id),
  foreign key (organisation_id, written_by) references resident (organisation_id, id),
  foreign key (organisation_id, checked_by) references resident (organisation_id, id),
  -- Nobody checks their own.
  check (checked_by <> written_by)
);
-- One is public, and one waits.
create unique index mix_advert_standing on mix_advert (organisation_id, building_id, state)
  where state in ('waiting', 'public');
create index mix_advert_written_by on mix_advert (organisation_id, written_by);
create index mix_advert_checked_by on mix_advert (organisation_id, checked_by) where checked_by is not null;

call wederkerig_fence('mix_group');
call wederkerig_fence('mix_counted');
call wederkerig_fence('mix_advert');
