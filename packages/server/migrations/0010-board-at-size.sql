-- What a large board needs: the words of what stands on it, found by equality, since the fence lets no index compare parts of
-- words; and ways to begin somewhere in a neighbourhood and in a category.

create index help_post_in_category on help_post (organisation_id, neighbourhood_id, category, id desc)
  where state = 'open' and visibility = 'published';
create index building_in_neighbourhood on building (organisation_id, neighbourhood_id, id);

-- The words of a text, as it is searched; a word ends where something stands that is part of none.
create function wederkerig_words(written text) returns setof text
  language sql immutable parallel safe strict rows 20
  as $$
    select distinct left(word, 40) from regexp_split_to_table(wederkerig_searchable(written),
      '[\s\u0001-\u002f\u003a-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u3000-\u303f]+') as word
    where length(word) > 1
  $$;

-- Each word of what stands on a board now, once a post.
create table help_post_word (
  organisation_id uuid not null references organisation (id),
  neighbourhood_id uuid not null,
  word text collate "C" not null,
  post_id uuid not null,
  primary key (organisation_id, neighbourhood_id, word, post_id)
);

-- Each of these words by all of its endings, so that a part of a word is found as the beginning of one.
create table help_word_part (
  organisation_id uuid not null references organisation (id),
  part text collate "C" not null,
  word text collate "C" not null,
  primary key (organisation_id, part, word)
);

call wederkerig_fence('help_post_word');
call wederkerig_fence('help_word_part');

-- Whoever removes words that stand nowhere waits for those who add some, and they for whoever removes.
create function wederkerig_words_lock(organisation uuid) returns bigint
  language sql immutable parallel safe
  return hashtextextended('help words ' || organisation, 0);

-- A word and its endings of four letters and more: shorter ones are looked for at the beginning of a word alone.
create function wederkerig_word_parts(word text) returns setof text
  language sql immutable parallel safe strict rows 6
  as $$ select substr(word, at) from generate_series(1, greatest(1, length(word) - 3)) as at $$;

create function wederkerig_add_words(organisation uuid, neighbourhood uuid, post uuid, written text) returns void
  language plpgsql as $$
  declare
    words text[] := array(select wederkerig_words(written));
    unknown text[];
  begin
    perform pg_advisory_xact_lock_shared(wederkerig_words_lock(organisation));
    insert into help_post_word (organisation_id, neighbourhood_id, word, post_id)
    select organisation, neighbourhood, word, post from unnest(words) as word
    on conflict do nothing;
    unknown := array(
      select said from unnest(words) as said
      where not exists (select from help_word_part as known
        where known.organisation_id = organisation and known.part = said and known.word = said));
    if unknown <> '{}' then
      -- In order, so that two who add the same ones never wait for each other.
      insert into help_word_part (organisation_id, part, word)
      select organisation, part, word from unnest(unknown) as word, wederkerig_word_parts(word) as part
      order by part, word
      on conflict do nothing;
    end if;
  end $$;

create function wederkerig_keep_words() returns trigger
  language plpgsql as $$
  declare
    before text := case when tg_op <> 'INSERT' and old.state = 'open' and old.visibility = 'published'
      then concat_ws(' ', old.title, old.text) end;
    after text := case when tg_op <> 'DELETE' and new.state = 'open' and new.visibility = 'published'
      then concat_ws(' ', new.title, new.text) end;
  begin
    if before is not distinct from after then
      return null;
    end if;
    if before is not null then
      delete from help_post_word
      where organisation_id = old.organisation_id and neighbourhood_id = old.neighbourhood_id and post_id = old.id
        and word = any (array(select wederkerig_words(before)));
    end if;
    if after is not null then
      perform wederkerig_add_words(new.organisation_id, new.neighbourhood_id, new.id, after);
    end if;
    return null;
  end $$;

create trigger help_post_words after insert or delete or update of title, text, state, visibility, neighbourhood_id on help_post
  for each row execute function wederkerig_keep_words();

-- The fence shows nobody all posts at once, not even here.
do $$
  declare
    one record;
  begin
    for one in select id from organisation loop
      perform set_config('wederkerig.organisation', one.id::text, true);
      insert into help_post_word (organisation_id, neighbourhood_id, word, post_id)
      select organisation_id, neighbourhood_id, word, help_post.id
      from help_post, wederkerig_words(concat_ws(' ', title, text)) as word
      where state = 'open' and visibility = 'published'
      order by neighbourhood_id, word, help_post.id;
      insert into help_word_part (organisation_id, part, word)
      select one.id, part, word from (select distinct word from help_post_word) as words, wederkerig_word_parts(word) as part;
    end loop;
    perform set_config('wederkerig.organisation', '', true);
  end $$;
