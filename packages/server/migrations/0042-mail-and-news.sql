-- An address that a mail server said is not there. Kept as a hash, and tried again when this goes by itself.
create table mail_bounce (
  organisation_id uuid not null references organisation (id),
  address_hash bytea not null check (length(address_hash) = 32),
  -- Whose address it was then; null for somebody who was only invited, or who typed it to sign in.
  resident_id uuid,
  bounced_at timestamptz not null,
  primary key (organisation_id, address_hash),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index mail_bounce_of_resident on mail_bounce (organisation_id, resident_id) where resident_id is not null;

call wederkerig_fence('mail_bounce');

-- What somebody wants to hear of, each kind by itself.
alter table notification_choice add column hears_promises boolean not null default true;
alter table notification_choice add column hears_labs boolean not null default true;
alter table notification_choice add column hears_board boolean not null default true;
