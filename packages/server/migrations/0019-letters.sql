-- Letters with a code for a home, and the way from the server's own page to a site for whoever came by one.

-- Somebody who came by a letter may have no address; the phone is remembered.
alter table resident alter column email drop not null;

create table letter (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  home_id uuid not null,
  -- Of the code with the secret of the server, so that a copy of this table opens no door.
  code_hash bytea not null,
  places integer not null check (places between 1 and 8),
  used integer not null default 0 check (used between 0 and places),
  -- Null: printed at the terminal.
  printed_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  replaced_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, code_hash),
  foreign key (organisation_id, home_id) references home (organisation_id, id),
  foreign key (organisation_id, printed_by) references resident (organisation_id, id)
);
create unique index letter_of_home on letter (organisation_id, home_id) where replaced_at is null;
create index letter_age on letter (organisation_id, created_at);

-- So that a lost answer can be asked for again without taking a second place; gone within a day.
create table letter_use (
  organisation_id uuid not null references organisation (id),
  attempt_hash bytea not null,
  letter_id uuid not null,
  resident_id uuid not null,
  used_at timestamptz not null,
  primary key (organisation_id, attempt_hash),
  foreign key (organisation_id, letter_id) references letter (organisation_id, id) on delete cascade,
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index letter_use_age on letter_use (organisation_id, used_at);
create index letter_use_of_letter on letter_use (organisation_id, letter_id);

-- Carries somebody who is known on the server's own page to one site, once, within two minutes.
create table hand_over (
  organisation_id uuid not null references organisation (id),
  token_hash bytea not null,
  resident_id uuid not null,
  site_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, site_id) references site (organisation_id, id)
);
create index hand_over_age on hand_over (organisation_id, created_at);

call wederkerig_fence('letter');
call wederkerig_fence('letter_use');
call wederkerig_fence('hand_over');
