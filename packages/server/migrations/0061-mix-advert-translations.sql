-- What staff wrote beside a vacant home, in other languages: of one version, a row a language. A second person reads each of them first.
create table mix_advert_translation (
  organisation_id uuid not null references organisation (id),
  -- Another one each time it is written, so that nobody lets through what they did not read.
  id uuid not null,
  advert_id uuid not null,
  language text not null,
  text text not null check (length(text) between 1 and 600),
  written_by uuid not null,
  written_at timestamptz not null,
  checked_by uuid,
  checked_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, advert_id, language),
  foreign key (organisation_id, advert_id) references mix_advert (organisation_id, id) on delete cascade,
  foreign key (organisation_id, written_by) references resident (organisation_id, id),
  foreign key (organisation_id, checked_by) references resident (organisation_id, id),
  -- Nobody checks their own.
  check (checked_by <> written_by),
  check ((checked_by is null) = (checked_at is null))
);
create index mix_advert_translation_written_by on mix_advert_translation (organisation_id, written_by);
create index mix_advert_translation_checked_by on mix_advert_translation (organisation_id, checked_by)
  where checked_by is not null;
call wederkerig_fence('mix_advert_translation');
