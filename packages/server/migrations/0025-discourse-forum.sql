-- Signing in with an account on the forum of a site, by DiscourseConnect.

create table discourse_forum (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  site_id uuid not null,
  -- Never changes: accounts are known by it. A site with another forum has another row.
  address text not null,
  -- Sealed with the secret of the server.
  secret bytea not null,
  -- A pop-up never found the way back from it, so the page itself goes there.
  cuts_opener boolean not null default false,
  removed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, site_id) references site (organisation_id, id)
);
create unique index discourse_forum_of_site on discourse_forum (organisation_id, site_id) where removed_at is null;

-- A way there and back leads to an issuer or to a forum.
alter table openid_trip alter column issuer_id drop not null;
alter table openid_trip add column forum_id uuid;
alter table openid_trip add foreign key (organisation_id, forum_id) references discourse_forum (organisation_id, id);
alter table openid_trip add check (num_nonnulls(issuer_id, forum_id) = 1);

alter table sign_in_way drop constraint sign_in_way_check;
alter table sign_in_way add constraint sign_in_way_check check (
  (kind in ('openid-connect', 'discourse-connect')) = (provider_id is not null and name is not null)
);

call wederkerig_fence('discourse_forum');
