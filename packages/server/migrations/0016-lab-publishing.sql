-- What happens to a lab after its text is right: who asked for a look, when it opens, who may see it first.
alter table lab add column opens_on date;
alter table lab add column corrected_on date;
alter table lab add column asked_by uuid;
alter table lab add column asked_at timestamptz;
-- Whoever changed a text last, and how often texts were changed: nobody publishes what they did not see.
alter table lab add column changed_by uuid;
alter table lab add column text_version integer not null default 1;

-- Whether a second person has to publish; absent: no.
create table lab_setting (
  organisation_id uuid not null references organisation (id),
  second_person boolean not null,
  primary key (organisation_id)
);
call wederkerig_fence('lab_setting');

create table lab_preview (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  name text not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, code_hash),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id)
);
create index lab_preview_of_lab on lab_preview (organisation_id, lab_id);
call wederkerig_fence('lab_preview');

-- What somebody with such a link said of the lab. Nothing tells who they are but the name of the link.
create table lab_preview_answer (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  preview_id uuid not null,
  is_right boolean not null,
  words text,
  said_at timestamptz not null,
  read_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, preview_id) references lab_preview (organisation_id, id)
);
create index lab_preview_answer_of_preview on lab_preview_answer (organisation_id, preview_id);
call wederkerig_fence('lab_preview_answer');
