-- Groups of residents with members for a term, what they say together, and answers of staff with a job and a promised day.
alter table resident_group add column made_at timestamptz not null default now();
alter table resident_group alter column made_at drop default;
alter table resident_group add column closed_at timestamptz;
create unique index resident_group_name on resident_group (organisation_id, lower(name)) where closed_at is null;
create index resident_group_of_member on resident_group_member (organisation_id, resident_id);

-- A comment stands in the name of a group, or bears the job of the colleague who wrote it.
alter table lab_comment add column group_id uuid;
alter table lab_comment add foreign key (organisation_id, group_id) references resident_group (organisation_id, id);
alter table lab_comment add column job text;
alter table lab_comment add check (group_id is null or job is null);
-- The last day on which a question of a group is answered in time, as it was promised in public.
alter table lab_comment add column answer_by date;
create index lab_comment_of_group on lab_comment (organisation_id, group_id) where group_id is not null;

-- What a member wants to say for the group: it waits for the yes of a second one.
create table lab_group_voice (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  group_id uuid not null,
  lab_id uuid not null,
  item_id uuid not null,
  reply_to uuid,
  -- Null for somebody who left: nobody says yes to it any more.
  writer_id uuid,
  text text not null,
  language text not null,
  written_at timestamptz not null,
  agreed_by uuid,
  agreed_at timestamptz,
  taken_back_at timestamptz,
  comment_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, group_id) references resident_group (organisation_id, id),
  foreign key (organisation_id, item_id) references lab_item (organisation_id, id),
  foreign key (organisation_id, reply_to) references lab_comment (organisation_id, id),
  foreign key (organisation_id, comment_id) references lab_comment (organisation_id, id),
  foreign key (organisation_id, writer_id) references resident (organisation_id, id),
  foreign key (organisation_id, agreed_by) references resident (organisation_id, id),
  check (agreed_by <> writer_id)
);
create index lab_group_voice_of_group on lab_group_voice (organisation_id, group_id, written_at);

call wederkerig_fence('lab_group_voice');
