-- The last picture of which residents of a lab answer alike: shapes and points of the lab, nothing of one resident.
create table lab_landscape (
  organisation_id uuid not null references organisation (id),
  lab_id uuid not null,
  counted_on date not null,
  picture jsonb not null,
  primary key (organisation_id, lab_id),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id)
);

call wederkerig_fence('lab_landscape');
