-- Who stood in the picture that was shown last: for each picture one sealed lump with marks that name nobody, written anew as a whole.
create table mix_standing (
  organisation_id uuid not null references organisation (id),
  subject text not null,
  sealed bytea not null,
  primary key (organisation_id, subject)
);
call wederkerig_fence('mix_standing');

-- It said readably what each person stood in, also of who took that back; that does not wait for a later release.
drop table mix_counted;
