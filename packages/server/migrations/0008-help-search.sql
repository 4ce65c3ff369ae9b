-- Rows are fenced by organisation before anything is compared that could tell of other rows, and comparing parts of words could. So
-- PostgreSQL never takes this index; the search reads the open posts within reach, by theirs.
drop index help_post_searched;
