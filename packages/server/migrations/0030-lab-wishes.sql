-- The solutions that matter most to a resident, and who wants to join in: with a solution, or in the next lab.

create table lab_priority (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  item_id uuid not null,
  -- Null once the lab is closed: then nobody can tell whose it was.
  resident_id uuid,
  -- No more than three, whatever comes at one time; not a rank.
  slot integer not null check (slot between 1 and 3),
  chosen_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id),
  foreign key (organisation_id, item_id) references lab_item (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create unique index lab_priority_of_resident on lab_priority (organisation_id, item_id, resident_id) where resident_id is not null;
create unique index lab_priority_slot on lab_priority (organisation_id, lab_id, resident_id, slot) where resident_id is not null;
create index lab_priority_of_lab on lab_priority (organisation_id, lab_id);

-- What somebody at work wrote to those who want to join in.
create table lab_joined_letter (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  item_id uuid,
  text text not null,
  writer_id uuid,
  written_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id),
  foreign key (organisation_id, item_id) references lab_item (organisation_id, id),
  foreign key (organisation_id, writer_id) references resident (organisation_id, id)
);

create table lab_joining (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  -- Null: in the next lab.
  item_id uuid,
  resident_id uuid not null,
  joined_at timestamptz not null,
  -- The last that was written to them.
  letter_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id),
  foreign key (organisation_id, item_id) references lab_item (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id),
  foreign key (organisation_id, letter_id) references lab_joined_letter (organisation_id, id)
);
create unique index lab_joining_with_item on lab_joining (organisation_id, item_id, resident_id) where item_id is not null;
create unique index lab_joining_in_next on lab_joining (organisation_id, lab_id, resident_id) where item_id is null;
create index lab_joining_of_resident on lab_joining (organisation_id, resident_id);

call wederkerig_fence('lab_priority');
call wederkerig_fence('lab_joined_letter');
call wederkerig_fence('lab_joining');
