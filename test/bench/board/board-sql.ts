// A help board as large as asked for, made by SQL alone: the same numbers give the same rows. One neighbourhood has a fifth of
// everybody, one category two fifths of the posts, one word stands in two hundred posts however many there are, and three posts of ten are hidden.

/** A number from 0 to below `among`, the same one for the same `n` and `salt`. */
export const pick = `
  create function pg_temp.pick(n bigint, salt int, among int) returns int language sql immutable parallel safe
  return (hashint8extended(n, salt) & 2147483647) % among`;

/** Ids that grow with their number; the kind keeps those of two tables apart. */
export const idOf = `
  create function pg_temp.id_of(n bigint, kind int) returns uuid language sql immutable parallel safe
  return (lpad(to_hex(n), 12, '0') || '70008000' || lpad(to_hex(kind), 12, '0'))::uuid`;

const homesPerBuilding = 50;

/** Nine neighbourhoods, the first twice as large as each of the others; buildings of 50 homes at two stairwells. */
export const places = `
  insert into neighbourhood (organisation_id, id, slug, name)
  select $1, pg_temp.id_of(n, 1), 'buurt-' || n, 'Buurt ' || n from generate_series(1, 9) as n;
  insert into help_board (organisation_id, neighbourhood_id, opened_at)
  select $1, id, now() - interval '1 year' from neighbourhood where organisation_id = $1;
  insert into building (organisation_id, id, neighbourhood_id, slug, name, kind)
  select $1, pg_temp.id_of(n, 2), pg_temp.id_of(greatest(n % 10, 1), 1), 'gebouw-' || n, 'Gebouw ' || n, 'block'
  from generate_series(0, ($2 - 1) / ${homesPerBuilding}) as n;
  insert into home (organisation_id, id, building_id, number, stairwell)
  select $1, pg_temp.id_of(n, 3), pg_temp.id_of(n / ${homesPerBuilding}, 2), n % ${homesPerBuilding} + 1,
    case when n % ${homesPerBuilding} < ${homesPerBuilding / 2} then 'A' else 'B' end
  from generate_series(0, $2 - 1) as n`;

/** One a home; one of twenty moved out, one of fifty is not confirmed, one of fifty wants to be left alone or blocked somebody. */
export const people = `
  insert into resident (organisation_id, id, email, first_name, language, created_at)
  select $1, pg_temp.id_of(n, 4), 'bewoner-' || n || '@example.invalid', 'Naam ' || n, 'nl', now() - interval '1 year'
  from generate_series(0, $2 - 1) as n;
  insert into residency (organisation_id, id, resident_id, home_id, starts_on, ends_on, confirmed_at, confirmed_how)
  select $1, pg_temp.id_of(n, 5), pg_temp.id_of(n, 4), pg_temp.id_of(n, 3), current_date - 365,
    case when n % 20 = 7 then current_date - 30 end, case when n % 50 <> 9 then now() - interval '1 year' end, 'invitation'
  from generate_series(0, $2 - 1) as n;
  insert into resident_pause (organisation_id, resident_id, since)
  select $1, pg_temp.id_of(n, 4), now() from generate_series(3, $2 - 1, 50) as n;
  insert into resident_block (organisation_id, blocker_id, blocked_id, blocked_at)
  select $1, pg_temp.id_of(n, 4), pg_temp.id_of((n + 10) % $2, 4), now() from generate_series(1, $2 - 1, 50) as n;
  insert into resident_block (organisation_id, blocker_id, blocked_id, blocked_at)
  select $1, pg_temp.id_of((n + 25) % $2, 4), pg_temp.id_of(n, 4), now() from generate_series(1, $2 - 1, 50) as n`;

/** Somebody of the large neighbourhood in each of some buildings: confirmed, blocked by one, blocking another, telling nothing. */
export const viewers = [1, 51, 501, 551, 1001, 1051, 1501, 1551] as const;

/** Three of five tell what they are good at, two of five what they enjoy, some to nobody and one in five to the neighbourhood. */
export const profiles = `
  insert into profile_answer (organisation_id, resident_id, question, chosen, language, audience, answered_at)
  select $1, pg_temp.id_of(n, 4), question,
    array[case when pg_temp.pick(n, 1, 5) = 0 then 'computer' else activities[1 + pg_temp.pick(n, 2, 12)] end,
      activities[1 + pg_temp.pick(n, 3, 12)]],
    'nl',
    case when pg_temp.pick(n, 4, 10) < 2 then 'neighbourhood' when pg_temp.pick(n, 4, 10) < 7 then 'building'
      when pg_temp.pick(n, 4, 10) = 7 then 'stairwell' when pg_temp.pick(n, 4, 10) = 8 then 'only-me' else 'after-both-yes' end,
    now()
  from generate_series(0, $2 - 1) as n,
    (values ('good-at', 3, 5), ('enjoy', 2, 6)) as asked (question, share, salt),
    (values (array['hanging-lamps', 'drilling', 'gardening', 'walking', 'bicycle-repair', 'groceries', 'forms', 'cooking',
      'sewing', 'coffee', 'chess', 'music'])) as list (activities)
  where pg_temp.pick(n, salt, 5) < share and n % 50 <> 1`;

const vocabulary = `(values (array['lamp', 'tuin', 'kast', 'boodschappen', 'brief', 'telefoon', 'wandelen', 'koken', 'gordijn', 'schilderen', 'verhuizen',
  'fiets', 'kinderfiets', 'trap', 'kraan', 'radio'], array['ba', 'de', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu', 'va', 'wie', 'zo',
  'gra', 'sto', 'kle'])) as list (said, parts)`;

/** A word out of thousands, as rare as most words are. */
const seldom = (salt: number) =>
  [0, 1, 2].map((at) => `parts[1 + pg_temp.pick(n, ${salt + at}, 16)]`).join(' || ');

/** By people all over; what is newer has a higher number. */
export const posts = `
  insert into help_post (organisation_id, id, kind, author_id, building_id, neighbourhood_id, reach, category, title, text, language,
    timing, on_date, at_time, place, most_people, open_until, state, state_at, visibility, written_at, version)
  select $1, pg_temp.id_of(n, 6), kind, pg_temp.id_of(author, 4), pg_temp.id_of(author / ${homesPerBuilding}, 2),
    pg_temp.id_of(greatest(author / ${homesPerBuilding} % 10, 1), 1),
    case when pg_temp.pick(n, 11, 10) < 3 then 'building' else 'neighbourhood' end,
    case when pg_temp.pick(n, 12, 10) < 4 then 'odd-jobs' else categories[1 + pg_temp.pick(n, 13, 8)] end,
    'Wie? ' || said[1 + pg_temp.pick(n, 14, 16)] || ', ' || ${seldom(20)},
    ${seldom(30)} || case when pg_temp.pick(n, 15, $3 / 200) = 0 then ' bij de zonnewijzer, ' else ', ' end || ${seldom(40)} || '.',
    'nl', case when kind = 'gathering' then 'date' else 'flexible' end,
    case when kind = 'gathering' then current_date + 5 end, case when kind = 'gathering' then '10:00' end,
    case when kind = 'gathering' then 'De hal' end, case when kind = 'gathering' then 4 end, current_date + 20,
    case when pg_temp.pick(n, 16, 10) < 2 then (array['withdrawn', 'done', 'lapsed', 'agreed'])[1 + pg_temp.pick(n, 17, 4)] else 'open' end,
    now() - interval '1 day',
    case when pg_temp.pick(n, 16, 10) = 2 then (array['waiting', 'refused'])[1 + pg_temp.pick(n, 17, 2)] else 'published' end,
    now() - interval '1 day', 1
  from generate_series(1, $3::int) as n, ${vocabulary},
    (values (array['errands', 'company', 'garden', 'plants', 'keys', 'bicycles', 'computer', 'games'])) as about (categories),
    lateral (select pg_temp.pick(n, 18, $2) as author,
      case when pg_temp.pick(n, 19, 20) = 0 then 'gathering' when pg_temp.pick(n, 19, 20) < 13 then 'request' else 'offer' end as kind) as made`;

/** What the first viewer asks, for suggestions; its id is the one after all others. */
export const request = `
  insert into help_post (organisation_id, id, kind, author_id, building_id, neighbourhood_id, reach, category, title, language, timing,
    open_until, state, state_at, visibility, written_at, version)
  select $1, pg_temp.id_of($3::int + 1, 6), 'request', pg_temp.id_of(1, 4), pg_temp.id_of(0, 2), pg_temp.id_of(1, 1), 'neighbourhood', 'computer',
    'Wie helpt mij met de computer?', 'nl', 'flexible', current_date + 20, 'open', now(), 'published', now() - interval '1 day', 1`;

/** Who comes to what, talks about it, and was asked. */
export const answers = `
  insert into help_coming (organisation_id, post_id, resident_id, coming, answered_at)
  select $1, post.id, resident.id, nth < 2, now() - nth * interval '1 hour'
  from help_post as post, generate_series(0, 2) as nth,
    lateral (select pg_temp.id_of((('x' || substr(replace(post.id::text, '-', ''), 1, 12))::bit(48)::bigint * 7 + nth) % $2, 4) as id) as resident
  where post.kind = 'gathering';
  insert into help_talk (organisation_id, id, post_id, started_at, last_said_at, agreed_at, done_at)
  select $1, pg_temp.id_of(n, 7), pg_temp.id_of(n, 6), now() - interval '2 hours', now() - interval '1 hour',
    case when n % 100 = 0 then now() end, case when n % 100 = 0 then now() end
  from generate_series(50, $3::int, 50) as n;
  insert into help_talk_side (organisation_id, talk_id, resident_id, side)
  select $1, talk.id, side.id, side.name from help_talk as talk
  join help_post as post on post.organisation_id = talk.organisation_id and post.id = talk.post_id,
    lateral (values (post.author_id, 'author'),
      (pg_temp.id_of((('x' || substr(replace(talk.id::text, '-', ''), 1, 12))::bit(48)::bigint * 11 + 1) % $2, 4), 'responder')) as side (id, name)
  on conflict do nothing;
  insert into help_message (organisation_id, id, talk_id, writer_id, kind, sentence, visibility, said_at)
  select $1, side.talk_id, side.talk_id, side.resident_id, 'sentence', 'I_CAN_HELP_YOU', 'published', now() - interval '1 hour'
  from help_talk_side as side where side.side = 'responder';
  insert into help_asked (organisation_id, post_id, resident_id, asked_at)
  select $1, pg_temp.id_of(n, 6), pg_temp.id_of((n * 13) % $2, 4), now() - pg_temp.pick(n, 21, 200) * interval '1 hour'
  from generate_series(25, $3::int, 50) as n`;

/** What the trigger would have kept, were it not passed by; the statement is the one that the migration fills a board with. */
export const words = `
  insert into help_post_word (organisation_id, neighbourhood_id, word, post_id)
  select organisation_id, neighbourhood_id, word, help_post.id from help_post, wederkerig_words(concat_ws(' ', title, text)) as word
  where state = 'open' and visibility = 'published' order by neighbourhood_id, word, help_post.id;
  insert into help_word_part (organisation_id, part, word)
  select $1, part, word from (select distinct word from help_post_word) as words, wederkerig_word_parts(word) as part`;
