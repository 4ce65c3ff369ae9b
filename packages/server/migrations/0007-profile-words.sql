-- Own words in a profile that a person looks at first; until then their writer alone sees them.
alter table profile_answer add column words_wait boolean not null default false;
