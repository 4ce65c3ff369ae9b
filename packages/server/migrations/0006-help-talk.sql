-- What talks between two neighbours need besides: when somebody was last told by mail, and codes that prove an address once more.

alter table help_talk_side add column mailed_at timestamptz;

-- A code by mail for one act of one person on a page of the server's own; nobody is signed in by it.
create table fresh_code (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  purpose text not null check (purpose in ('read-contact')),
  about_id uuid not null,
  email text not null,
  language text not null,
  attempt_hash bytea not null,
  tries integer not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, attempt_hash)
);
create index fresh_code_of_address on fresh_code (organisation_id, email);

call wederkerig_fence('fresh_code');
