import { newId } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';

/** How many minutes ago the newest thing was said; what is planted later was said longer ago. */
let minutesAgo = 60;

type HelpCategory = 'odd-jobs' | 'plants';

/** A board that is open, as others need it too. */
export async function openHelpBoard(
  { db, organisation }: Organisation,
  neighbourhood: string,
): Promise<void> {
  const { id } = await db
    .selectFrom('neighbourhood')
    .select('id')
    .where('slug', '=', neighbourhood)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('help_board')
    .values({
      organisation_id: organisation.id,
      neighbourhood_id: id,
      opens_on: null,
      opened_at: now.now(),
      closed_at: null,
      closed_why: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A request of somebody who lives in a building, for that building to read where nothing else is said. */
export async function helpPost(
  { db, organisation }: Organisation,
  asked: {
    by: Person;
    in: string;
    title: string;
    state?: 'open' | 'agreed' | 'done';
    category?: HelpCategory;
    reach?: 'building' | 'neighbourhood';
    visibility?: 'published' | 'waiting';
  },
): Promise<string> {
  const id = newId();
  const building = await db
    .selectFrom('building')
    .select(['id', 'neighbourhood_id'])
    .where('slug', '=', asked.in)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('help_post')
    .values({
      organisation_id: organisation.id,
      id,
      kind: 'request',
      author_id: asked.by.id,
      building_id: building.id,
      neighbourhood_id: building.neighbourhood_id,
      reach: asked.reach ?? 'building',
      category: asked.category ?? 'odd-jobs',
      title: asked.title,
      text: null,
      language: 'nl',
      timing: 'flexible',
      on_date: null,
      at_time: null,
      place: null,
      most_people: null,
      open_until: '2026-12-20',
      state: asked.state ?? 'open',
      state_at: now.now(),
      visibility: asked.visibility ?? 'published',
      asked_open_at: null,
      written_at: now.now(),
      edited_at: null,
      withdrawn_by: null,
      version: 1,
    })
    .execute();
  return id;
}

interface Did {
  readonly agreed?: boolean;
  readonly left?: boolean;
  readonly read?: boolean;
  /** A phone number that the other may read once both share one. */
  readonly phone?: string;
}

/** A talk as it stands after all that happened in it; both said yes where both sides say so. */
export async function helpTalk(
  { db, organisation }: Organisation,
  made: {
    about: string;
    writer: Person & Did;
    responder: Person & Did;
    done?: boolean;
  },
): Promise<string> {
  const id = newId();
  const organisation_id = organisation.id;
  const at = now.now();
  const agreed = made.writer.agreed && made.responder.agreed;
  await db
    .insertInto('help_talk')
    .values({
      organisation_id,
      id,
      post_id: made.about,
      started_at: at,
      last_said_at: at,
      agreed_at: agreed ? at : null,
      done_at: made.done ? at : null,
    })
    .execute();
  for (const side of ['writer', 'responder'] as const) {
    const { id: resident_id, phone, ...did } = made[side];
    await db
      .insertInto('help_talk_side')
      .values({
        organisation_id,
        talk_id: id,
        resident_id,
        side: side === 'writer' ? 'author' : 'responder',
        read_at: did.read ? at : null,
        left_at: did.left ? at : null,
        agreed_at: did.agreed ? at : null,
        shares_at: phone ? at : null,
        mailed_at: null,
      })
      .execute();
    if (phone)
      await db
        .insertInto('help_contact')
        .values({
          organisation_id,
          talk_id: id,
          resident_id,
          phone,
          shares_email: true,
          given_at: at,
          kept_from: at,
        })
        .execute();
  }
  return id;
}

/** Something said in a talk, later than what was said before it. */
export async function helpMessage(
  { db, organisation }: Organisation,
  said: {
    in: string;
    by: Person;
    text?: string;
    sentence?: string;
    visibility?: 'published' | 'waiting' | 'refused';
  },
): Promise<string> {
  const id = newId();
  minutesAgo -= 1;
  await db
    .insertInto('help_message')
    .values({
      organisation_id: organisation.id,
      id,
      talk_id: said.in,
      writer_id: said.by.id,
      kind: said.sentence ? 'sentence' : 'text',
      sentence: said.sentence ?? null,
      text: said.text ?? null,
      language: said.text ? 'nl' : null,
      visibility: said.visibility ?? 'published',
      said_at: new Date(now.now().getTime() - minutesAgo * 60_000),
    })
    .execute();
  return id;
}
