-- What somebody at work places on the board for a neighbour without internet, and for whom it is.

-- Null: its writer placed it. Otherwise who is named as its author placed it at work, and answers come to the office.
alter table help_post add column placed_as text check (placed_as in ('staff', 'committee-member'));
create index help_post_placed_at_work on help_post (organisation_id, id desc) where placed_as is not null;

-- Read by those at work alone; the board never shows it.
create table help_for_neighbour (
  organisation_id uuid not null references organisation (id),
  post_id uuid not null,
  first_name text not null,
  home_id uuid not null,
  -- Who it is, where that home has one resident of that name.
  resident_id uuid,
  consent text not null check (consent in ('at-the-door', 'by-phone', 'on-paper')),
  source text not null check (source in ('web', 'paper', 'phone', 'import')),
  -- Whether it may hang in the hall, where everybody who passes reads it.
  on_paper boolean not null,
  -- Its name and home go some time after this.
  needed_at timestamptz not null,
  primary key (organisation_id, post_id),
  foreign key (organisation_id, post_id) references help_post (organisation_id, id) on delete cascade,
  foreign key (organisation_id, home_id) references home (organisation_id, id),
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index help_for_neighbour_known on help_for_neighbour (organisation_id, resident_id)
  where resident_id is not null;

call wederkerig_fence('help_for_neighbour');
