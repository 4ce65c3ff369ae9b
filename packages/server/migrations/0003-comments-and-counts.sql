-- What people write under a lab, what is reported about it, and the only numbers about people that were ever shown.

create table lab_comment (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  lab_id uuid not null,
  item_id uuid not null,
  reply_to uuid,
  author_id uuid,
  text text not null,
  language text not null,
  state text not null check (state in ('published', 'waiting', 'refused')),
  written_at timestamptz not null,
  edited_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text check (withdrawn_by in ('author', 'moderator')),
  primary key (organisation_id, id),
  foreign key (organisation_id, item_id) references lab_item (organisation_id, id),
  foreign key (organisation_id, reply_to) references lab_comment (organisation_id, id),
  foreign key (organisation_id, author_id) references resident (organisation_id, id)
);
create index lab_comment_of_item on lab_comment (organisation_id, item_id, id);
create index lab_comment_of_lab on lab_comment (organisation_id, lab_id);
create index lab_comment_of_author on lab_comment (organisation_id, author_id);
create index lab_comment_reply on lab_comment (organisation_id, reply_to) where reply_to is not null;

create table lab_comment_wording (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  comment_id uuid not null,
  text text not null,
  replaced_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, comment_id) references lab_comment (organisation_id, id)
);

create table moderation_report (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  about_type text not null,
  about_id uuid not null,
  reporter_id uuid not null,
  reason text not null check (reason in ('danger', 'child', 'private-data', 'insult', 'spam', 'other')),
  words text,
  reported_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, about_type, about_id, reporter_id),
  foreign key (organisation_id, reporter_id) references resident (organisation_id, id)
);

create table moderation_decision (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  about_type text not null,
  about_id uuid not null,
  decision text not null check (decision in ('let-through', 'refuse', 'remove', 'leave')),
  reason text not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, decided_by) references resident (organisation_id, id)
);
create index moderation_decision_about on moderation_decision (organisation_id, about_type, about_id);

create table resident_block (
  organisation_id uuid not null references organisation (id),
  blocker_id uuid not null,
  blocked_id uuid not null,
  blocked_at timestamptz not null,
  primary key (organisation_id, blocker_id, blocked_id),
  foreign key (organisation_id, blocker_id) references resident (organisation_id, id),
  foreign key (organisation_id, blocked_id) references resident (organisation_id, id)
);
create index resident_block_reverse on resident_block (organisation_id, blocked_id);

-- The ledger of numbers about people: one row a subject, audience and morning on which a new picture was shown.
create table published_count (
  organisation_id uuid not null references organisation (id),
  subject text not null,
  audience text not null,
  counted_on date not null,
  -- json, not jsonb: the order of the cells is the order on screen.
  cells json not null,
  primary key (organisation_id, subject, audience, counted_on)
);

call wederkerig_fence('lab_comment');
call wederkerig_fence('lab_comment_wording');
call wederkerig_fence('moderation_report');
call wederkerig_fence('moderation_decision');
call wederkerig_fence('resident_block');
call wederkerig_fence('published_count');
