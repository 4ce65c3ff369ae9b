-- Whoever was called in the morning and says in the afternoon that it goes badly, was not called for that yet.
alter table welcome_check_in add column answered_at timestamptz;
