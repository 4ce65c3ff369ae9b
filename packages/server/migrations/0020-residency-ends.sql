-- How a residency ends, whether those it concerns were told, and the yearly question whether somebody still lives there.
alter table residency add column ended_how text check (
  ended_how in ('staff', 'file', 'webhook', 'resident', 'new-keys', 'unanswered')
);
alter table residency add column ended_by uuid;
-- When its end was carried out; null until its day has come.
alter table residency add column ended_at timestamptz;
-- The question of this year; null where none is open.
alter table residency add column asked_at timestamptz;
alter table residency add column reminded_at timestamptz;
-- From when on somebody at the desk was told that no question reaches this resident.
alter table residency add column desk_told_at timestamptz;
-- When somebody last said that they still live there.
alter table residency add column still_here_at timestamptz;
create index residency_to_end on residency (organisation_id, ends_on) where ends_on is not null and ended_at is null;
create index residency_asked on residency (organisation_id, asked_at) where asked_at is not null;

-- A key by which another system of the organisation signs what it says; what it signs with is derived and stands nowhere.
create table residency_key (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz,
  primary key (organisation_id, id)
);

-- What was signed and taken in, so that it is taken in once.
create table residency_message (
  organisation_id uuid not null references organisation (id),
  signature bytea not null,
  received_at timestamptz not null,
  primary key (organisation_id, signature)
);

-- An invitation to a home that is handed over later, or for some time.
alter table invitation add column starts_on date;
alter table invitation add column ends_on date;

-- One plain line in a talk when one of the two lives there no more.
alter table help_message drop constraint help_message_kind_check;
alter table help_message add constraint help_message_kind_check check (kind in ('sentence', 'text', 'thanks', 'moved-out'));
alter table help_message drop constraint help_message_check;
alter table help_message add check (
  (kind = 'sentence') = (sentence is not null) and (kind in ('sentence', 'moved-out')) = (text is null)
);

call wederkerig_fence('residency_key');
call wederkerig_fence('residency_message');
