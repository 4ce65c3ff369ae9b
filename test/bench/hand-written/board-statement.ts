// What a help board asks the database when it is written by hand. The rules of who sees what are the ones of the server.

/** Who a token is, with the home that counts today, the board there, and what counts for posting: $1 hash, $2 today. */
export const viewerStatement = `
  select session.resident_id, resident.first_name, resident.created_at, place.building_id, place.neighbourhood_id, place.opened,
    place.homes::int
  from access_token
  join session on session.organisation_id = access_token.organisation_id and session.id = access_token.session_id
  join resident on resident.organisation_id = session.organisation_id and resident.id = session.resident_id
  left join lateral (
    select building.id as building_id, building.neighbourhood_id, help_board.opened_at is not null as opened,
      (select count(*) from home as there
        where there.organisation_id = building.organisation_id and there.building_id = building.id) as homes
    from residency
    join home on home.organisation_id = residency.organisation_id and home.id = residency.home_id
    join building on building.organisation_id = home.organisation_id and building.id = home.building_id
    left join help_board on help_board.organisation_id = building.organisation_id
      and help_board.neighbourhood_id = building.neighbourhood_id
    where residency.organisation_id = session.organisation_id and residency.resident_id = session.resident_id
      and residency.confirmed_at is not null and residency.starts_on <= $2
      and (residency.ends_on is null or residency.ends_on > $2)
    order by residency.starts_on desc, residency.id desc limit 1
  ) as place on true
  where access_token.token_hash = $1 and access_token.expires_at > now() and session.ended_at is null`;

export interface ViewerRow {
  readonly resident_id: string;
  readonly first_name: string | null;
  readonly created_at: Date;
  readonly building_id: string | null;
  readonly neighbourhood_id: string | null;
  readonly opened: boolean | null;
  readonly homes: number | null;
}

/** Open posts that somebody may read: $1 viewer, $2 their building, $3 their neighbourhood, $4 today. */
export const readable = (reach: 'building' | 'neighbourhood') => `
    post.reach = '${reach}' and post.${reach}_id = $${reach === 'building' ? 2 : 3}
    and post.state = 'open' and post.visibility = 'published'
    and exists (select from residency where residency.organisation_id = post.organisation_id
      and residency.resident_id = post.author_id
      and residency.home_id in (select id from home where home.organisation_id = post.organisation_id and building_id = post.building_id)
      and confirmed_at is not null and starts_on <= $4 and (ends_on is null or ends_on > $4))
    and not exists (select from resident_block as block where block.organisation_id = post.organisation_id
      and ((blocker_id = $1 and blocked_id = post.author_id) or (blocked_id = $1 and blocker_id = post.author_id)))`;

/** What a page says of a post besides its row. */
export const shown = `
  select page.*, building.name as building_name,
    (select first_name from resident where resident.organisation_id = page.organisation_id and resident.id = page.author_id) as planner,
    (select coalesce(json_agg(json_build_array(coming.resident_id, coming.coming,
        (select first_name from resident where resident.organisation_id = coming.organisation_id and resident.id = coming.resident_id),
        exists (select from resident_block as block where block.organisation_id = coming.organisation_id
          and ((blocker_id = $1 and blocked_id = coming.resident_id) or (blocked_id = $1 and blocker_id = coming.resident_id)))
      ) order by coming.answered_at, coming.resident_id), '[]')
      from help_coming as coming
      where page.kind = 'gathering' and coming.organisation_id = page.organisation_id and coming.post_id = page.id) as coming,
    (select json_build_object('id', talk.id, 'agreed', talk.agreed_at is not null, 'done', talk.done_at is not null)
      from help_talk as talk
      join help_talk_side as mine on mine.organisation_id = talk.organisation_id and mine.talk_id = talk.id
        and mine.resident_id = $1 and mine.left_at is null
      left join help_talk_side as other on other.organisation_id = talk.organisation_id and other.talk_id = talk.id
        and other.resident_id <> $1
      left join lateral (select max(said_at) filter (where visibility = 'published' or (visibility = 'waiting' and writer_id = $1)) as last,
          count(*) as said from help_message
        where help_message.organisation_id = talk.organisation_id and help_message.talk_id = talk.id) as said on true
      where talk.organisation_id = page.organisation_id and talk.post_id = page.id and (said.last is not null or said.said = 0)
        and not exists (select from resident_block as block where block.organisation_id = talk.organisation_id
          and ((blocker_id = $1 and blocked_id = other.resident_id) or (blocked_id = $1 and blocker_id = other.resident_id)))
      order by talk.agreed_at is not null desc, coalesce(said.last, talk.started_at) desc limit 1) as talk,
    exists (select from help_outcome where help_outcome.organisation_id = page.organisation_id and post_id = page.id
      and resident_id = $1) as told,
    exists (select from profile_answer where profile_answer.organisation_id = page.organisation_id and resident_id = $1) as tells
  from page join building on building.organisation_id = page.organisation_id and building.id = page.building_id
  order by page.nth`;

/** The newest posts within reach. Only what is wanted stands in it, so that each is planned for what it asks. */
export function listStatement(wanted: { kind?: unknown; category?: unknown; after?: unknown }): string {
  let next = 6;
  const asked = [
    ...(wanted.kind ? [`post.kind = $${next++}`] : []),
    ...(wanted.category ? [`post.category = $${next++}`] : []),
    ...(wanted.after ? [`post.id < $${next++}`] : []),
  ];
  const one = (reach: 'building' | 'neighbourhood') =>
    `(select post.* from help_post as post where ${[readable(reach), ...asked].join(' and ')} order by post.id desc limit $5)`;
  return `with found as materialized (${one('building')} union all ${one('neighbourhood')}),
    page as materialized (select found.*, row_number() over (order by id desc) as nth from found order by id desc limit $5) ${shown}`;
}

export interface PostRow {
  readonly id: string;
  readonly kind: string;
  readonly category: string;
  readonly title: string;
  readonly text: string | null;
  readonly language: string;
  readonly timing: string;
  readonly on_date: string | null;
  readonly at_time: string | null;
  readonly place: string | null;
  readonly author_id: string | null;
  readonly building_name: string;
  readonly reach: string;
  readonly most_people: number | null;
  readonly open_until: string;
  readonly state: string;
  readonly visibility: string;
  readonly written_at: Date;
  readonly edited_at: Date | null;
  readonly version: number;
  readonly planner: string | null;
  readonly coming: readonly (readonly [id: string, coming: boolean, name: string | null, absent: boolean])[];
  readonly talk: { readonly id: string; readonly agreed: boolean; readonly done: boolean } | null;
  readonly told: boolean;
  readonly tells: boolean;
}
