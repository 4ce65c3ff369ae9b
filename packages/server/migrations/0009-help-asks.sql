-- When somebody was last mailed that they are asked; one mail a week at most.
alter table help_asked add column mailed_at timestamptz;

-- What an organisation says its own words mean, for matches: a word or phrase, and each meaning it has.
create table help_word (
  organisation_id uuid not null references organisation (id),
  word text not null,
  meanings text[] not null,
  set_at timestamptz not null,
  primary key (organisation_id, word)
);

call wederkerig_fence('help_word');
