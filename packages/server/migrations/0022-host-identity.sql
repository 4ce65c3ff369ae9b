-- Residents whom a website that knows them already signs in here, by tokens that it signs.

create table host_identity_key (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  site_id uuid not null,
  algorithm text not null check (algorithm in ('ES256', 'EdDSA', 'HS256')),
  -- As the website calls it, where it does.
  key_name text,
  -- A JWK. None for HS256, whose secret is derived from the server's own and stands nowhere.
  public_key text,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, site_id) references site (organisation_id, id),
  check ((algorithm = 'HS256') = (public_key is null))
);
create index host_identity_key_of_site on host_identity_key (organisation_id, site_id) where removed_at is null;

-- Where a site is believed when it says where somebody lives.
create table host_identity_site (
  organisation_id uuid not null references organisation (id),
  site_id uuid not null,
  believes_homes boolean not null,
  primary key (organisation_id, site_id),
  foreign key (organisation_id, site_id) references site (organisation_id, id)
);

-- Who somebody of a website is here.
create table host_identity_account (
  organisation_id uuid not null references organisation (id),
  site_id uuid not null,
  subject_hash bytea not null,
  resident_id uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, site_id, subject_hash),
  foreign key (organisation_id, site_id) references site (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index host_identity_account_of_resident on host_identity_account (organisation_id, resident_id);

-- Each token opens the door once.
create table host_identity_used (
  organisation_id uuid not null references organisation (id),
  site_id uuid not null,
  token_hash bytea not null,
  used_at timestamptz not null,
  primary key (organisation_id, site_id, token_hash),
  foreign key (organisation_id, site_id) references site (organisation_id, id)
);
create index host_identity_used_age on host_identity_used (organisation_id, used_at);

call wederkerig_fence('host_identity_key');
call wederkerig_fence('host_identity_site');
call wederkerig_fence('host_identity_account');
call wederkerig_fence('host_identity_used');
