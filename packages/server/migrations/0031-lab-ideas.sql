-- An idea of a resident: somebody at work looks at it first, and then it is a point of the lab that others answer.

-- Whose words a point holds: those of the report, or of a resident, in the language of whoever wrote them.
alter table lab_item add column from_resident boolean not null default false;
alter table lab_item add column language text;
alter table lab_item add check (from_resident = (language is not null));

create table lab_idea (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  author_id uuid not null,
  text text not null check (length(text) between 1 and 500),
  language text not null,
  state text not null check (state in ('waiting', 'published', 'refused')),
  written_at timestamptz not null,
  item_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id),
  foreign key (organisation_id, author_id) references resident (organisation_id, id),
  foreign key (organisation_id, item_id) references lab_item (organisation_id, id),
  check (state <> 'published' or item_id is not null)
);
create index lab_idea_of_author on lab_idea (organisation_id, author_id, lab_id);
create index lab_idea_waiting on lab_idea (organisation_id, id) where state = 'waiting';

call wederkerig_fence('lab_idea');
