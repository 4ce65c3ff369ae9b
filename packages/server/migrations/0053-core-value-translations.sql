-- What a line says in other languages. It holds for the words it was made of: once these are others, it is missing again.
create table core_value_translation (
  organisation_id uuid not null references organisation (id),
  value_id uuid not null,
  language text not null,
  of_text text not null check (length(of_text) between 1 and 60),
  text text not null check (length(text) between 1 and 90),
  state text not null check (state in ('written', 'checked', 'machine')),
  primary key (organisation_id, value_id, language),
  foreign key (organisation_id, value_id) references core_value (organisation_id, id)
);
call wederkerig_fence('core_value_translation');
