-- How often and in which way somebody wants to hear what is new. Whoever chose nothing hears it once a week, by mail.
create table notification_choice (
  organisation_id uuid not null references organisation (id),
  resident_id uuid not null,
  rhythm text not null check (rhythm in ('daily', 'weekly', 'never')),
  channel text not null check (channel in ('mail', 'call')),
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
  channel text not null check (channel in ('mail', 'call')),
  made_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index digest_of_resident on digest (organisation_id, resident_id);
create index digest_to_call on digest (organisation_id, made_at) where channel = 'call';

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
call wederkerig_fence('notification');
