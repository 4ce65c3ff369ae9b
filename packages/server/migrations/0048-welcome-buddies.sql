-- What a buddy tells for this, what a newcomer wants, and how often somebody was asked.

alter table welcome_buddy_wish add column languages text[] not null default '{nl}';

alter table welcome_buddy_offer
  add column id uuid not null default gen_random_uuid(),
  -- The newcomer chose them on this day; they have some days to say yes.
  add column asked_on date,
  add column ended_on date;
create unique index welcome_buddy_offer_id on welcome_buddy_offer (organisation_id, id);

create table welcome_buddy_want (
  organisation_id uuid not null references organisation (id),
  welcome_id uuid not null,
  wants boolean not null,
  said_on date not null,
  -- Others than were offered can be asked for once.
  others_asked_on date,
  primary key (organisation_id, welcome_id),
  foreign key (organisation_id, welcome_id) references welcome (organisation_id, id) on delete cascade
);

-- Somebody was asked, and nothing of whom for; it says how often in a year.
create table welcome_buddy_ask (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  buddy_id uuid not null,
  asked_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, buddy_id) references resident (organisation_id, id)
);
create index welcome_buddy_ask_of_buddy on welcome_buddy_ask (organisation_id, buddy_id, asked_on);

call wederkerig_fence('welcome_buddy_want');
call wederkerig_fence('welcome_buddy_ask');
