-- A lab on its way to residents' committees: what a colleague asked a tenants' association to pass on, and to whom it went.
create table lab_pass_on (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  association_id uuid not null,
  subject text not null,
  text text not null,
  language text not null,
  writer_id uuid,
  written_at timestamptz not null,
  -- Null until a member of the association passed it on.
  passed_on_by uuid,
  passed_on_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, lab_id) references lab (organisation_id, id),
  foreign key (organisation_id, association_id) references resident_group (organisation_id, id),
  foreign key (organisation_id, writer_id) references resident (organisation_id, id),
  foreign key (organisation_id, passed_on_by) references resident (organisation_id, id)
);
create index lab_pass_on_of_association on lab_pass_on (organisation_id, association_id, written_at);
create index lab_pass_on_of_lab on lab_pass_on (organisation_id, lab_id);

create table lab_pass_on_committee (
  organisation_id uuid not null references organisation (id),
  pass_on_id uuid not null,
  committee_id uuid not null,
  -- Null until it was passed on; and for a group that had closed by then.
  sent_at timestamptz,
  primary key (organisation_id, pass_on_id, committee_id),
  foreign key (organisation_id, pass_on_id) references lab_pass_on (organisation_id, id),
  foreign key (organisation_id, committee_id) references resident_group (organisation_id, id)
);

call wederkerig_fence('lab_pass_on');
call wederkerig_fence('lab_pass_on_committee');
