-- A decision has its ground out of a closed list; own words beside it are extra. Rows from before have words alone.
alter table moderation_decision alter column reason drop not null;
alter table moderation_decision add column ground text check (
  ground in ('fine', 'insult', 'private-data', 'danger', 'scam', 'spam', 'off-topic', 'other')
);

-- What somebody says against a decision about their words, once; another person answers with a decision of their own.
create table moderation_objection (
  organisation_id uuid not null references organisation (id),
  decision_id uuid not null,
  words text not null,
  objected_at timestamptz not null,
  answer_id uuid,
  primary key (organisation_id, decision_id),
  foreign key (organisation_id, decision_id) references moderation_decision (organisation_id, id),
  foreign key (organisation_id, answer_id) references moderation_decision (organisation_id, id)
);
create index moderation_objection_open on moderation_objection (organisation_id, objected_at) where answer_id is null;
create index moderation_objection_answer on moderation_objection (organisation_id, answer_id);
create index moderation_report_by_time on moderation_report (organisation_id, reported_at);

-- Whose words were read or decided about, so that they can see it later.
alter table audit_entry add column whose_id uuid;
create index audit_entry_whose on audit_entry (organisation_id, whose_id, at) where whose_id is not null;

-- What waits for somebody is found without reading what does not.
create index lab_comment_waiting on lab_comment (organisation_id, id) where state = 'waiting' and withdrawn_at is null;
create index lab_comment_asks on lab_comment (organisation_id, id)
  where state = 'published' and withdrawn_at is null and reply_to is null and text ~ '[?？؟]\s*$';
create index help_post_waiting on help_post (organisation_id, id) where visibility = 'waiting' and state = 'open';
create index help_post_open on help_post (organisation_id, written_at) where visibility = 'published' and state = 'open';
create index help_message_waiting on help_message (organisation_id, id) where visibility = 'waiting';
create index profile_answer_waiting on profile_answer (organisation_id, resident_id) where words_wait;

-- A row of Vandaag that was done somewhere this server does not see: at the door, by telephone, on the website.
create table today_done (
  organisation_id uuid not null references organisation (id),
  kind text not null,
  about_id uuid not null,
  done_by uuid not null,
  done_at timestamptz not null,
  primary key (organisation_id, kind, about_id),
  foreign key (organisation_id, done_by) references resident (organisation_id, id)
);

call wederkerig_fence('moderation_objection');
call wederkerig_fence('today_done');
