import type { Tables } from '../../../packages/server/src/database/tables.ts';
import { itemCalled, newId } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';

/** Promises of Karim by the names they have outside, and the answer of a colleague that promises something. */
export interface Promises {
  readonly promises: Readonly<Record<string, string>>;
  /** The point that the first of them comes from. */
  readonly item: string;
}

/** Those that are changed once each; the others say what they are. */
const toChange = [
  'to-update',
  'to-move',
  'to-hand-over',
  'to-translate',
  'to-keep',
  'to-keep-next',
  'to-keep-last',
  'to-drop',
  'to-drop-next',
  'to-drop-last',
] as const;
const kept = ['to-reopen', 'to-reopen-next', 'to-reopen-last', 'kept'] as const;
const handed = [
  'to-accept',
  'to-accept-next',
  'to-accept-last',
  'to-give-back',
  'to-give-back-next',
  'to-give-back-last',
] as const;

/** One that says everything there is to say, with Ina following it; and one for each thing that is done. */
export async function promisesHere(
  at: Organisation,
  { ina, els, karim }: { ina: Person; els: Person; karim: { id: string } },
): Promise<Promises> {
  const ids: Record<string, string> = {};
  const full = await place(at);
  const whole = await promise(at, {
    ...full,
    slug: 'alles-beloofd',
    owner_id: karim.id,
    handed_to: els.id,
    handed_at: now.now(),
    first_due: '2026-12-20',
    due: '2027-01-10',
    state: 'under-way',
    lab_item_id: await itemCalled(at, 'a-bellen'),
  });
  ids['promise'] = whole;
  await history(at, whole, karim.id, full.lab_item_id);
  await answered(at, karim.id, full.lab_item_id);
  for (const name of toChange) ids[`promise-${name}`] = await promise(at, { owner_id: karim.id });
  for (const name of handed)
    ids[`promise-${name}`] = await promise(at, {
      owner_id: els.id,
      handed_to: karim.id,
      handed_at: now.now(),
    });
  for (const name of kept)
    ids[`promise-${name}`] = await promise(at, { owner_id: karim.id, state: 'kept', ended_on: '2026-11-20' });
  await followed(at, ina.id, whole);
  await noticed(at, ina.id, ids['promise-kept']!, whole);
  return { promises: ids, item: full.lab_item_id };
}

async function place(at: Organisation) {
  const idIn = async (table: 'neighbourhood' | 'building', slug: string) =>
    (await at.db.selectFrom(table).select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id;
  return {
    neighbourhood_id: await idIn('neighbourhood', 'molenveld'),
    building_id: await idIn('building', 'de-linde'),
    lab_item_id: await itemCalled(at, 'a-bellen'),
  };
}

async function promise(
  { db, organisation }: Organisation,
  more: Partial<Tables['commitment']>,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('commitment')
    .values({
      organisation_id: organisation.id,
      id,
      slug: `beloofd-${id}`,
      language: 'nl',
      text: 'Wij bellen iedereen terug.',
      owner_role: 'Woonservice',
      first_due: '2027-06-01',
      due: '2027-06-01',
      state: 'planned',
      made_on: '2026-11-01',
      ...more,
    })
    .execute();
  return id;
}

async function history(
  { db, organisation }: Organisation,
  commitment: string,
  by: string,
  item: string,
): Promise<void> {
  const here = { organisation_id: organisation.id, commitment_id: commitment };
  const signed = { author_id: by, job: 'Opzichter', language: 'nl' };
  await db
    .insertInto('commitment_translation')
    .values({ ...here, language: 'en', text: 'We call everybody back.', state: 'checked' })
    .execute();
  await db
    .insertInto('commitment_update')
    .values({
      ...here,
      ...signed,
      id: newId(),
      kind: 'update',
      said_on: '2026-11-10',
      text: 'Wij bellen al.',
      link: 'https://wonen.example/bellen',
      proof_item_id: item,
    })
    .execute();
  await db
    .insertInto('commitment_move')
    .values({
      ...here,
      ...signed,
      id: newId(),
      from_day: '2026-12-20',
      to_day: '2027-01-10',
      reason: 'Er is veel te bellen.',
      moved_on: '2026-11-12',
    })
    .execute();
}

/** Karim answers the point it comes from. */
async function answered({ db, organisation }: Organisation, by: string, item: string): Promise<void> {
  const { lab_id } = await db
    .selectFrom('lab_item')
    .select('lab_id')
    .where('id', '=', item)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('lab_comment')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      lab_id,
      item_id: item,
      reply_to: null,
      author_id: by,
      text: 'Wij bellen vanaf nu elke dag.',
      language: 'nl',
      state: 'published',
      written_at: now.now(),
      edited_at: null,
      withdrawn_at: null,
      withdrawn_by: null,
      job: 'Opzichter',
    })
    .execute();
}

async function followed({ db, organisation }: Organisation, by: string, commitment: string): Promise<void> {
  await db
    .insertInto('follow')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      resident_id: by,
      commitment_id: commitment,
      lab_item_id: null,
      followed_on: '2026-11-12',
      stopped_on: null,
    })
    .execute();
}

/** What Ina notices, and numbers that were shown yesterday morning. */
async function noticed(
  { db, organisation }: Organisation,
  by: string,
  commitment: string,
  shown: string,
): Promise<void> {
  await db
    .insertInto('commitment_notice')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      commitment_id: commitment,
      voice: 'resident',
      resident_id: by,
      visitor_hash: null,
      choice: 'not-yet',
      noticed_on: '2026-11-22',
    })
    .execute();
  for (const [audience, cells] of [
    ['residents', { yes: 20, 'not-yet': 10, 'dont-know': null }],
    ['visitors', { yes: 15, 'not-yet': 10, 'dont-know': 10 }],
  ] as const)
    await db
      .insertInto('published_count')
      .values({
        organisation_id: organisation.id,
        subject: `commitment:${shown}`,
        audience,
        counted_on: '2026-11-22',
        cells: JSON.stringify(cells),
      })
      .execute();
}
