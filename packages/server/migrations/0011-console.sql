-- Signing in to the console: no site stands behind it, and a code by mail is only half of it.
alter table session alter column site_id drop not null;
alter table session add check (site_id is not null or reach = 'console');

alter table fresh_code drop constraint fresh_code_purpose_check;
alter table fresh_code add constraint fresh_code_purpose_check check (purpose in ('read-contact', 'console'));

-- A link, used once, by which somebody with a role ties an authenticator or a passkey to their account.
create table console_link (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  code_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, code_hash),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);

-- Between the first step and the second: a code was right, or a link was opened.
create table console_attempt (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  attempt_hash bytea not null,
  resident_id uuid not null,
  link_id uuid,
  challenge text,
  tries integer not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, attempt_hash),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, link_id) references console_link (organisation_id, id)
);

-- What somebody has beside their mailbox. The secret of an authenticator is derived from the server's own and stands nowhere.
create table second_factor (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  kind text not null check (kind in ('authenticator', 'passkey')),
  credential_id text,
  public_key bytea,
  counter double precision,
  transports text[],
  last_step integer,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, credential_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  check ((kind = 'passkey') = (credential_id is not null and public_key is not null and counter is not null))
);
create index second_factor_of_resident on second_factor (organisation_id, resident_id);

call wederkerig_fence('console_link');
call wederkerig_fence('console_attempt');
call wederkerig_fence('second_factor');
