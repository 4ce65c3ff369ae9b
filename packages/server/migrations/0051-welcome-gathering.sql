-- A gathering at which neighbours meet a newcomer who asked for one. Nothing ever wrote to the table before this one, and it
-- knew neither the wish nor the day that somebody proposes.

drop table welcome_gathering;

create table welcome_gathering (
  organisation_id uuid not null references organisation (id),
  welcome_id uuid not null,
  -- The newcomer wants to meet neighbours; nobody proposes a day before.
  wanted_on date not null,
  -- A day, a time and a place that somebody proposed.
  proposed_by uuid,
  on_date date,
  at_time text check (at_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text check (length(place) between 1 and 80),
  -- From the newcomer's yes on it stands on the board.
  post_id uuid,
  primary key (organisation_id, welcome_id),
  foreign key (organisation_id, welcome_id) references welcome (organisation_id, id) on delete cascade,
  foreign key (organisation_id, proposed_by) references resident (organisation_id, id),
  foreign key (organisation_id, post_id) references help_post (organisation_id, id) on delete set null (post_id),
  check ((on_date is null) = (at_time is null)),
  check ((on_date is null) = (place is null)),
  check (post_id is null or on_date is not null)
);

call wederkerig_fence('welcome_gathering');
