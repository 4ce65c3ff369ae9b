-- By which ways residents of a site sign in, as an admin sets it. A site that says nothing lets a code by mail do.
create table sign_in_way (
  organisation_id uuid not null references organisation (id),
  site_id uuid not null,
  kind text not null check (
    kind in ('host-identity', 'openid-connect', 'discourse-connect', 'mail-code', 'letter', 'sms', 'passkey')
  ),
  -- Which of several of a kind it is, and how its button calls it.
  provider_id uuid,
  name text,
  is_on boolean not null,
  unique nulls not distinct (organisation_id, site_id, kind, provider_id),
  foreign key (organisation_id, site_id) references site (organisation_id, id),
  check ((kind = 'openid-connect') = (provider_id is not null and name is not null))
);

call wederkerig_fence('sign_in_way');
