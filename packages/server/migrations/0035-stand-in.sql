-- Who does the work of a colleague who is away, until when.
create table stand_in (
  organisation_id uuid not null references organisation (id),
  colleague_id uuid not null,
  stand_in_id uuid not null,
  until date not null,
  primary key (organisation_id, colleague_id),
  foreign key (organisation_id, colleague_id) references resident (organisation_id, id),
  foreign key (organisation_id, stand_in_id) references resident (organisation_id, id),
  check (colleague_id <> stand_in_id)
);
create index stand_in_of_colleague on stand_in (organisation_id, stand_in_id);

call wederkerig_fence('stand_in');
