import type { Database } from '../../../packages/server/src/database/connect.ts';
import { demoLabSlug } from '../../../packages/server/src/lab-feedback/lab-feedback.seed.ts';
import { saveLab } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { placeIdea } from '../../../packages/server/src/lab-feedback/place-idea.actions.ts';
import { now, type Organisation, type Person } from './people.ts';

let made = 0;

/** Rising, so that what is written later stands later. */
export function newId(): string {
  return `00000000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
}

/** A point of the lab, by the name it has in the report. */
export async function itemCalled({ db }: Organisation, anchor: string): Promise<string> {
  const { id } = await db
    .selectFrom('lab_item')
    .select('id')
    .where('anchor', '=', anchor)
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes a comment as it stands after all that happened to it. */
export async function comment(
  { db, organisation }: Organisation,
  said: {
    by: Person;
    about: string;
    text: string;
    replyTo?: string;
    state?: 'published' | 'waiting' | 'refused';
    withdrawn?: boolean;
  },
): Promise<string> {
  const id = newId();
  const { lab_id } = await db
    .selectFrom('lab_item')
    .select('lab_id')
    .where('id', '=', said.about)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('lab_comment')
    .values({
      organisation_id: organisation.id,
      id,
      lab_id,
      item_id: said.about,
      reply_to: said.replyTo ?? null,
      author_id: said.by.id,
      text: said.text,
      language: 'nl',
      state: said.state ?? 'published',
      written_at: now.now(),
      edited_at: null,
      withdrawn_at: said.withdrawn ? now.now() : null,
      withdrawn_by: said.withdrawn ? 'author' : null,
    })
    .execute();
  return id;
}

/** Writes an idea for the demo's lab as it stands after somebody decided about it. */
export async function idea(
  { db, organisation }: Organisation,
  put: { by: Person; text: string; state?: 'published' | 'waiting' | 'refused' },
): Promise<string> {
  const id = newId();
  const { id: lab_id } = await db
    .selectFrom('lab')
    .select('id')
    .where('slug', '=', demoLabSlug)
    .executeTakeFirstOrThrow();
  const said = { text: put.text, language: 'nl' };
  const state = put.state ?? 'waiting';
  await db
    .insertInto('lab_idea')
    .values({
      organisation_id: organisation.id,
      id,
      lab_id,
      author_id: put.by.id,
      ...said,
      state,
      written_at: now.now(),
      item_id:
        state === 'published' ? await placeIdea({ db, organisation }, { labId: lab_id, ...said }) : null,
    })
    .execute();
  return id;
}

/** An answer as it lies in the table: of a resident, or of a browser nobody is signed in with. */
export async function answer(
  { db, organisation }: Organisation,
  given: { to: string; choice: 'yes' | 'no'; by?: Person; visitor?: string },
): Promise<void> {
  const { lab_id } = await db
    .selectFrom('lab_item')
    .select('lab_id')
    .where('id', '=', given.to)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('lab_answer')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      lab_id,
      item_id: given.to,
      voice: given.by ? 'resident' : 'visitor',
      resident_id: given.by?.id ?? null,
      visitor_hash: given.visitor ? Buffer.from(given.visitor, 'hex') : null,
      choice: given.choice,
      answered_on: '2026-11-23',
    })
    .execute();
}

/** Numbers that were shown yesterday morning. */
export async function published({ db, organisation }: Organisation, item: string): Promise<void> {
  for (const [audience, cells] of [
    ['residents', { yes: 20, no: 10, 'dont-know': null }],
    ['visitors', { yes: 15, no: 10, 'dont-know': 10 }],
    ['paper', { yes: 25, no: 5, 'dont-know': null }],
  ] as const) {
    await db
      .insertInto('published_count')
      .values({
        organisation_id: organisation.id,
        subject: `lab-item:${item}`,
        audience,
        counted_on: '2026-11-22',
        cells: JSON.stringify(cells),
      })
      .execute();
  }
}

export async function block(
  { db, organisation }: Organisation,
  blocker: Person,
  blocked: Person,
): Promise<void> {
  await db
    .insertInto('resident_block')
    .values({
      organisation_id: organisation.id,
      blocker_id: blocker.id,
      blocked_id: blocked.id,
      blocked_at: now.now(),
    })
    .execute();
}

export async function idOfLab(db: Database): Promise<string> {
  const lab = await db
    .selectFrom('lab')
    .select('id')
    .where('slug', '=', demoLabSlug)
    .executeTakeFirstOrThrow();
  return lab.id;
}

export async function idOfSection(db: Database): Promise<string> {
  const found = db.selectFrom('lab_section').select('id').where('heading', '=', 'Wat staat ons in de weg?');
  return (await found.executeTakeFirstOrThrow()).id;
}

export async function draftLab(at: Organisation): Promise<string> {
  const section = { kind: 'bottlenecks', heading: 'Geheime kop', text: [] } as const;
  const item = { id: 'x-geheim', text: 'Geheim punt', plain: null, asksMoreThanOne: false } as const;
  const sections = [{ ...section, text: [], items: [item] }];
  const report = {
    title: 'Geheim gesprek',
    date: '2026-11-01',
    participants: 5,
    language: 'nl',
    sections,
  } as const;
  await saveLab({ ...at, clock: now }, { ...report, sections }, { slug: 'nog-niet-klaar' });
  return itemCalled(at, 'x-geheim');
}

/** No mail reaches Piet with the yearly question, so the desk was told. */
export async function atDesk({ db }: Organisation, { id }: Person): Promise<string> {
  const asked = { asked_at: new Date('2026-11-02T09:00:00Z'), desk_told_at: now.now() };
  const told = db.updateTable('residency').set(asked).where('resident_id', '=', id).returning('id');
  return (await told.executeTakeFirstOrThrow()).id;
}
