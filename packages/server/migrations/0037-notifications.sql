-- How often and in which way somebody wants to hear what is new. Whoever chose nothing hears it once a week, by mail.
create table notification_choice (
  organisation_id uuid not null references organisation (id),
  resident_id uuid not null,
  rhythm text not null check (rhythm in ('daily', 'weekly', 'never')),
  channel text not null check (channel in ('mail', 'push', 'call')),
  phone text,
  chosen_on date not null,
  primary key (organisation_id, resident_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  check ((channel = 'call') = (phone is not null))
);

-- What is told to one person at once: in one mail, or by one call.
create table digest (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  channel text not null check (channel in ('mail', 'push', 'call')),
  made_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index digest_of_resident on digest (organisation_id, resident_id);
create index digest_to_call on digest (organisation_id, made_at) where channel = 'call';

-- The key by which the services of browsers know whose notices they pass on; sealed.
create table push_key (
  organisation_id uuid not null references organisation (id),
  public_key text not null,
  sealed_key bytea not null,
  primary key (organisation_id)
);

-- A device on which somebody wants to see notices: where its browser takes them, and what they are encrypted with.
create table push_device (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  endpoint text not null check (length(endpoint) <= 1000),
  p256dh text not null,
  auth text not null,
  added_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, endpoint),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index push_device_of_resident on push_device (organisation_id, resident_id);

-- Something that happened and that one person hears of, in the next digest or in the one that is named.
create table notification (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  resident_id uuid not null,
  kind text not null,
  about_id uuid not null,
  happened_at timestamptz not null,
  digest_id uuid,
  primary key (organisation_id, id),
  unique (organisation_id, resident_id, kind, about_id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, digest_id) references digest (organisation_id, id) on delete cascade
);
create index notification_waiting on notification (organisation_id, resident_id) where digest_id is null;
create index notification_of_digest on notification (organisation_id, digest_id) where digest_id is not null;

call wederkerig_fence('notification_choice');
call wederkerig_fence('digest');
call wederkerig_fence('push_key');
call wederkerig_fence('push_device');
call wederkerig_fence('notification');
