-- Signing in by a passkey, for residents who want one: it is made on the page of one's own account and used on the way in.

create table passkey (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter double precision not null,
  transports text[] not null,
  -- What it was made on, to know it again by.
  device text check (device in ('phone', 'tablet', 'computer')),
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, credential_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index passkey_of_resident on passkey (organisation_id, resident_id);

-- A way there and back leads to an issuer, to a forum, or no further than our own page, which asks a passkey.
alter table openid_trip drop constraint openid_trip_check1;
alter table openid_trip add check (num_nonnulls(issuer_id, forum_id) <= 1);
-- Only somebody of staff goes to a directory without a site, so without one there is always an issuer.
alter table openid_trip add check (site_id is not null or issuer_id is not null);

call wederkerig_fence('passkey');
