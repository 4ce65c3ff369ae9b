-- A lab, its sections and items, and what people answered.

create table lab (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9-]{1,80}$'),
  title text not null,
  language text not null,
  held_on date not null,
  place text,
  participants integer,
  state text not null check (state in ('draft', 'to-be-checked', 'planned', 'open', 'closed', 'archived')),
  closes_on date,
  comments text not null check (comments in ('on', 'looked-at-first', 'off')),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, slug)
);

create table lab_section (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  kind text not null check (kind in
    ('introduction', 'meaning', 'bottlenecks', 'solutions', 'whose-turn', 'action-points', 'thanks', 'other')),
  heading text not null,
  paragraphs jsonb not null,
  position integer not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id)
);
create index lab_section_of_lab on lab_section (organisation_id, lab_id, position);

create table lab_item (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  section_id uuid not null,
  anchor text not null,
  report_text text not null,
  asks_more_than_one boolean not null,
  owner text,
  due date,
  position integer not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, lab_id, anchor),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id),
  foreign key (organisation_id, section_id) references lab_section (organisation_id, id)
);
create index lab_item_of_lab on lab_item (organisation_id, lab_id, position);

-- The organisation's words about a lab in each language, with how far each is trusted. `about_id` is a lab, a section or an item.
create table lab_translation (
  organisation_id uuid not null references organisation (id),
  lab_id uuid not null,
  about_id uuid not null,
  field text not null check (field in ('title', 'heading', 'plain')),
  language text not null,
  text text not null,
  state text not null check (state in ('written', 'checked', 'machine')),
  primary key (organisation_id, lab_id, about_id, field, language),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id)
);

-- One answer per person (or browser) and item. A visitor's row holds a hash that joins nothing; a resident's loses its link when the lab closes.
create table lab_answer (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  item_id uuid not null,
  voice text not null check (voice in ('resident', 'guest', 'visitor')),
  resident_id uuid,
  visitor_hash bytea,
  choice text not null check (choice in ('yes', 'no', 'dont-know', 'organisation', 'residents', 'together')),
  answered_on date not null,
  primary key (organisation_id, id),
  check (voice <> 'visitor' or resident_id is null),
  check (resident_id is null or visitor_hash is null),
  foreign key (organisation_id, item_id) references lab_item (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create unique index lab_answer_of_resident on lab_answer (organisation_id, item_id, resident_id) where resident_id is not null;
create unique index lab_answer_of_visitor on lab_answer (organisation_id, item_id, visitor_hash) where visitor_hash is not null;
create index lab_answer_of_lab on lab_answer (organisation_id, lab_id, resident_id);

call wederkerig_fence('lab');
call wederkerig_fence('lab_section');
call wederkerig_fence('lab_item');
call wederkerig_fence('lab_translation');
call wederkerig_fence('lab_answer');
