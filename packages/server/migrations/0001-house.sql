-- The ground every slice stands on: who the organisation is, where people live, who they are here, and how they sign in.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

create function wederkerig_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('wederkerig.organisation', true), '')::uuid;

-- Every table of a tenant is fenced by this: without an organisation set, there is not one row to see.
create procedure wederkerig_fence(name text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format(
    'create policy organisation on %I using (organisation_id = wederkerig_organisation()) with check (organisation_id = wederkerig_organisation())',
    name);
end $$;

create table database_birth (
  only_row boolean primary key default true check (only_row),
  demo boolean not null,
  born_at timestamptz not null
);

create table organisation (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,60}$'),
  name text not null,
  phone text not null,
  form_of_address text not null check (form_of_address in ('je', 'u')),
  language text not null,
  timezone text not null,
  created_at timestamptz not null
);

create table neighbourhood (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  slug text not null,
  name text not null,
  primary key (organisation_id, id),
  unique (organisation_id, slug)
);

create table building (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  neighbourhood_id uuid not null,
  slug text not null,
  name text not null,
  kind text not null check (kind in ('block', 'complex', 'street')),
  primary key (organisation_id, id),
  unique (organisation_id, slug),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id)
);

create table home (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  building_id uuid not null,
  number text not null,
  stairwell text,
  primary key (organisation_id, id),
  unique (organisation_id, building_id, number),
  foreign key (organisation_id, building_id) references building (organisation_id, id)
);

create table site (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9-]{1,40}$'),
  name text not null,
  primary key (organisation_id, id),
  unique (organisation_id, slug)
);

create table site_origin (
  organisation_id uuid not null references organisation (id),
  origin text not null,
  site_id uuid not null,
  primary key (organisation_id, origin),
  foreign key (organisation_id, site_id) references site (organisation_id, id)
);

create table resident (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  email text not null,
  first_name text,
  language text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, email)
);

create table residency (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  home_id uuid not null,
  starts_on date not null,
  ends_on date,
  confirmed_at timestamptz,
  confirmed_how text check (confirmed_how in ('staff', 'host-claim', 'invitation', 'letter')),
  confirmed_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, home_id) references home (organisation_id, id)
);
create index residency_of_resident on residency (organisation_id, resident_id);
create index residency_of_home on residency (organisation_id, home_id);

create table resident_role (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  role text not null check (role in ('welcome-buddy', 'committee-member', 'moderator', 'editor', 'staff', 'admin')),
  given_at timestamptz not null,
  given_by uuid,
  ends_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index role_of_resident on resident_role (organisation_id, resident_id);

create table resident_group (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null check (kind in ('committee', 'tenants-association', 'organisation')),
  name text not null,
  neighbourhood_id uuid,
  building_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id),
  foreign key (organisation_id, building_id) references building (organisation_id, id)
);

create table resident_group_member (
  organisation_id uuid not null references organisation (id),
  group_id uuid not null,
  resident_id uuid not null,
  starts_on date not null,
  ends_on date,
  primary key (organisation_id, group_id, resident_id),
  foreign key (organisation_id, group_id) references resident_group (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);

create table audit_entry (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  at timestamptz not null,
  actor text not null,
  actor_id uuid,
  action text not null,
  about_id uuid,
  reason text not null,
  primary key (organisation_id, id)
);

create table mutation_receipt (
  organisation_id uuid not null references organisation (id),
  actor text not null,
  client_mutation_id text not null,
  mutation text not null,
  input_hash bytea not null,
  result jsonb not null,
  created_at timestamptz not null,
  primary key (organisation_id, actor, client_mutation_id)
);
create index mutation_receipt_age on mutation_receipt (organisation_id, created_at);

create table sign_in (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  email text not null,
  language text not null,
  site_id uuid not null,
  attempt_hash bytea not null,
  tries integer not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, attempt_hash),
  foreign key (organisation_id, site_id) references site (organisation_id, id)
);
create index sign_in_of_address on sign_in (organisation_id, email);

create table invitation (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  email text not null,
  first_name text,
  language text not null,
  home_id uuid not null,
  code_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, code_hash),
  foreign key (organisation_id, home_id) references home (organisation_id, id)
);
create index invitation_of_address on invitation (organisation_id, email);

create table session (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  site_id uuid not null,
  reach text not null check (reach in ('embed', 'console')),
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, site_id) references site (organisation_id, id)
);
create index session_of_resident on session (organisation_id, resident_id);

create table session_handle (
  organisation_id uuid not null references organisation (id),
  handle_hash bytea not null,
  session_id uuid not null,
  created_at timestamptz not null,
  replaced_at timestamptz,
  primary key (organisation_id, handle_hash),
  foreign key (organisation_id, session_id) references session (organisation_id, id) on delete cascade
);

create table access_token (
  organisation_id uuid not null references organisation (id),
  token_hash bytea not null,
  session_id uuid not null,
  expires_at timestamptz not null,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, session_id) references session (organisation_id, id) on delete cascade
);
create index access_token_age on access_token (organisation_id, expires_at);

create table demo_mail (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  sent_at timestamptz not null,
  primary key (organisation_id, id)
);

-- Counters of the limits; keys are keyed hashes, so no address or network stands here. Owned by rate-limiter-flexible.
create table rate_limit (
  key text primary key,
  points integer not null,
  expire bigint
);

call wederkerig_fence('neighbourhood');
call wederkerig_fence('building');
call wederkerig_fence('home');
call wederkerig_fence('site');
call wederkerig_fence('site_origin');
call wederkerig_fence('resident');
call wederkerig_fence('residency');
call wederkerig_fence('resident_role');
call wederkerig_fence('resident_group');
call wederkerig_fence('resident_group_member');
call wederkerig_fence('audit_entry');
call wederkerig_fence('mutation_receipt');
call wederkerig_fence('sign_in');
call wederkerig_fence('invitation');
call wederkerig_fence('session');
call wederkerig_fence('session_handle');
call wederkerig_fence('access_token');
call wederkerig_fence('demo_mail');
