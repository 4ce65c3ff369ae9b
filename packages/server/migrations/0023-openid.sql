-- Signing in with an account that somebody has elsewhere, by OpenID Connect: for residents on sites, and for staff.

-- Somebody who came in another way may have no address: no mail goes to them.
alter table resident alter column email drop not null;
-- Given because a directory says so, and taken away with it.
alter table resident_role add column from_directory boolean not null default false;

create table openid_issuer (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  audience text not null check (audience in ('residents', 'staff')),
  name text not null,
  -- Its address never changes: accounts are known by it.
  issuer text not null,
  client_id text not null,
  -- Sealed with the secret of the server; null where the issuer gave none.
  client_secret bytea,
  scope text not null,
  group_claim text,
  -- What the issuer has to say of its own second step; where it says neither, ours is asked.
  acr_values text[] not null,
  amr_values text[] not null,
  -- A pop-up never found the way back from it, so the page itself goes there.
  cuts_opener boolean not null default false,
  version integer not null default 1,
  removed_at timestamptz,
  primary key (organisation_id, id)
);

-- Which group of a directory has which role.
create table openid_group (
  organisation_id uuid not null references organisation (id),
  issuer_id uuid not null,
  value text not null,
  role text not null check (role in ('moderator', 'editor', 'staff', 'admin')),
  primary key (organisation_id, issuer_id, value, role),
  foreign key (organisation_id, issuer_id) references openid_issuer (organisation_id, id)
);

-- Whose account it is: what an issuer calls somebody, and nothing else. An address never joins two.
create table openid_account (
  organisation_id uuid not null references organisation (id),
  issuer text not null,
  subject text not null,
  resident_id uuid not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (organisation_id, issuer, subject),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index openid_account_of_resident on openid_account (organisation_id, resident_id);

-- One way there and back. What the issuer is asked with is derived from its id and stands nowhere.
create table openid_trip (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  issuer_id uuid not null,
  -- Null for the console.
  site_id uuid,
  origin text,
  return_to text,
  -- Of the secret that the widget keeps.
  starter_hash bytea not null,
  -- The page that began cannot be gone back to with what it knows, so a code may be typed.
  may_type boolean not null,
  network bytea not null,
  language text not null,
  browser_hash bytea,
  state_hash bytea,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  back_at timestamptz,
  refused text,
  resident_id uuid,
  second_step text check (second_step in ('done', 'ours', 'tie')),
  refresh_token bytea,
  proof_hash bytea,
  code_until timestamptz,
  tries integer not null default 0,
  undelivered_at timestamptz,
  used_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, starter_hash),
  unique (organisation_id, state_hash),
  foreign key (organisation_id, issuer_id) references openid_issuer (organisation_id, id),
  foreign key (organisation_id, site_id) references site (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  check ((site_id is null) = (origin is null))
);
create index openid_trip_age on openid_trip (organisation_id, created_at);

-- A session of the console that lasts as long as the directory says so.
create table openid_session (
  organisation_id uuid not null references organisation (id),
  session_id uuid not null,
  issuer_id uuid not null,
  -- Sealed; null where the issuer gives none, and then the session is over when it should be asked again.
  refresh_token bytea,
  checked_at timestamptz not null,
  asked_at timestamptz,
  primary key (organisation_id, session_id),
  foreign key (organisation_id, session_id) references session (organisation_id, id) on delete cascade,
  foreign key (organisation_id, issuer_id) references openid_issuer (organisation_id, id)
);

-- Half-way in by a directory: our own second step comes after it.
alter table console_attempt add column openid_trip_id uuid;
alter table console_attempt add column ties_factor boolean not null default false;

call wederkerig_fence('openid_issuer');
call wederkerig_fence('openid_group');
call wederkerig_fence('openid_account');
call wederkerig_fence('openid_trip');
call wederkerig_fence('openid_session');
