-- Which letters were printed for a newcomer, and a way to find what was read of them before anybody said yes.

create table welcome_letter (
  organisation_id uuid not null references organisation (id),
  welcome_id uuid not null,
  -- A letter goes after ninety days, wherever it was named.
  letter_id uuid not null,
  primary key (organisation_id, welcome_id, letter_id),
  foreign key (organisation_id, welcome_id) references welcome (organisation_id, id) on delete cascade,
  foreign key (organisation_id, letter_id) references letter (organisation_id, id) on delete cascade
);
create index welcome_letter_of_letter on welcome_letter (organisation_id, letter_id);

create index audit_entry_of_nobody on audit_entry (organisation_id, about_id, at) where whose_id is null;

call wederkerig_fence('welcome_letter');
