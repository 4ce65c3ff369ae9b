-- The help board: what people ask, offer and do together, who comes, and the talks of two that follow.

-- One spelling to search by: small letters without accents. IMMUTABLE by our own word, since an index needs it and the dictionary
-- of unaccent never changes under a running database.
create function wederkerig_searchable(written text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, written));

-- A board opens neighbourhood by neighbourhood, when there are people to answer.
create table help_board (
  organisation_id uuid not null references organisation (id),
  neighbourhood_id uuid not null,
  opens_on date,
  opened_at timestamptz,
  primary key (organisation_id, neighbourhood_id),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id)
);

create table help_post (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null check (kind in ('request', 'offer', 'gathering')),
  author_id uuid,
  -- Where its writer lived when it was written: reach is counted from there.
  building_id uuid not null,
  neighbourhood_id uuid not null,
  reach text not null check (reach in ('building', 'neighbourhood')),
  category text not null,
  title text not null,
  text text,
  language text not null,
  timing text not null check (timing in ('once', 'date', 'regularly', 'flexible')),
  on_date date,
  at_time text check (at_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text,
  most_people integer check (most_people between 2 and 200),
  open_until date not null,
  state text not null check (state in ('open', 'agreed', 'done', 'lapsed', 'withdrawn')),
  state_at timestamptz not null,
  visibility text not null check (visibility in ('published', 'waiting', 'refused')),
  -- When its writer was asked whether it is still needed; asked once.
  asked_open_at timestamptz,
  written_at timestamptz not null,
  edited_at timestamptz,
  withdrawn_by text check (withdrawn_by in ('author', 'moderator')),
  version integer not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, author_id) references resident (organisation_id, id),
  foreign key (organisation_id, building_id) references building (organisation_id, id),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood (organisation_id, id)
);
create index help_post_in_neighbourhood on help_post (organisation_id, neighbourhood_id, id desc)
  where state = 'open' and visibility = 'published' and reach = 'neighbourhood';
create index help_post_in_building on help_post (organisation_id, building_id, id desc)
  where state = 'open' and visibility = 'published';
create index help_post_of_author on help_post (organisation_id, author_id, id desc);
create index help_post_running_out on help_post (organisation_id, open_until) where state = 'open';
create index help_post_searched on help_post
  using gin (wederkerig_searchable(title || ' ' || coalesce(text, '')) gin_trgm_ops);

create table help_post_wording (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  post_id uuid not null,
  title text not null,
  text text,
  replaced_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, post_id) references help_post (organisation_id, id) on delete cascade
);
create index help_post_wording_of on help_post_wording (organisation_id, post_id);

-- "Ik kom" and "Ik kan niet" to a gathering.
create table help_coming (
  organisation_id uuid not null references organisation (id),
  post_id uuid not null,
  resident_id uuid not null,
  coming boolean not null,
  answered_at timestamptz not null,
  reminded_at timestamptz,
  primary key (organisation_id, post_id, resident_id),
  foreign key (organisation_id, post_id) references help_post (organisation_id, id) on delete cascade,
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index help_coming_of on help_coming (organisation_id, resident_id);

-- A neighbour whom the writer of a post lets ask whether they would help. No name is known to either before both said yes.
create table help_asked (
  organisation_id uuid not null references organisation (id),
  post_id uuid not null,
  resident_id uuid not null,
  asked_at timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  primary key (organisation_id, post_id, resident_id),
  foreign key (organisation_id, post_id) references help_post (organisation_id, id) on delete cascade,
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index help_asked_of on help_asked (organisation_id, resident_id, asked_at desc);

create table help_talk (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  post_id uuid not null,
  started_at timestamptz not null,
  last_said_at timestamptz not null,
  agreed_at timestamptz,
  done_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, post_id) references help_post (organisation_id, id) on delete cascade
);
create index help_talk_of_post on help_talk (organisation_id, post_id);

-- What each of the two did in a talk. Leaving is seen by nobody but the one who left.
create table help_talk_side (
  organisation_id uuid not null references organisation (id),
  talk_id uuid not null,
  resident_id uuid not null,
  side text not null check (side in ('author', 'responder')),
  read_at timestamptz,
  left_at timestamptz,
  agreed_at timestamptz,
  shares_at timestamptz,
  primary key (organisation_id, talk_id, resident_id),
  unique (organisation_id, talk_id, side),
  foreign key (organisation_id, talk_id) references help_talk (organisation_id, id) on delete cascade,
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);
create index help_talk_side_of on help_talk_side (organisation_id, resident_id);

create table help_message (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  talk_id uuid not null,
  writer_id uuid,
  kind text not null check (kind in ('sentence', 'text', 'thanks')),
  sentence text,
  text text,
  language text,
  visibility text not null check (visibility in ('published', 'waiting', 'refused')),
  said_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, talk_id) references help_talk (organisation_id, id) on delete cascade,
  foreign key (organisation_id, writer_id) references resident (organisation_id, id),
  check ((kind = 'sentence') = (sentence is not null) and (kind = 'sentence') = (text is null))
);
create index help_message_of on help_message (organisation_id, talk_id, id);

-- What somebody lets the other of a talk read, on a page of the server's own alone. It goes 7 days after `kept_from`: the day it
-- is done, or three weeks after it was given.
create table help_contact (
  organisation_id uuid not null references organisation (id),
  talk_id uuid not null,
  resident_id uuid not null,
  phone text,
  shares_email boolean not null,
  given_at timestamptz not null,
  kept_from timestamptz not null,
  primary key (organisation_id, talk_id, resident_id),
  foreign key (organisation_id, talk_id, resident_id)
    references help_talk_side (organisation_id, talk_id, resident_id) on delete cascade
);

-- How it went, as each says once, for nobody's eyes but those who look after the board in whole numbers.
create table help_outcome (
  organisation_id uuid not null references organisation (id),
  post_id uuid not null,
  resident_id uuid not null,
  went text not null check (went in ('well', 'fairly', 'badly')),
  told_at timestamptz not null,
  primary key (organisation_id, post_id, resident_id),
  foreign key (organisation_id, post_id) references help_post (organisation_id, id) on delete cascade,
  foreign key (organisation_id, resident_id) references resident (organisation_id, id)
);

call wederkerig_fence('help_board');
call wederkerig_fence('help_post');
call wederkerig_fence('help_post_wording');
call wederkerig_fence('help_coming');
call wederkerig_fence('help_asked');
call wederkerig_fence('help_talk');
call wederkerig_fence('help_talk_side');
call wederkerig_fence('help_message');
call wederkerig_fence('help_contact');
call wederkerig_fence('help_outcome');
