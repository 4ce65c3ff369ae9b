-- How people want to live in a building is a kind of news of its own. Who wanted to hear nothing of the board hears nothing of it.
alter table notification_choice add column hears_values boolean not null default true;
update notification_choice set hears_values = hears_board;

-- A translation stays with the words that it was made of, so that an earlier version and a vote are read as they were then.
alter table core_value_translation drop constraint core_value_translation_pkey;
alter table core_value_translation add primary key (organisation_id, value_id, language, of_text);
