import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { actorBy, writeAudit } from '../community/audit.actions.ts';
import { listBuildings } from '../community/place-names.actions.ts';
import { findBuilding, buildingNames } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { informationRows, type InformationRow } from './information.actions.ts';
import { neighbourOf, readInformation, readTranslationLanguage, type Placed } from './information.rules.ts';
import type { InformationKind, TranslationState } from './welcome-settling.table.ts';

/** A block as those who write it see it. */
export interface InformationBlock extends InformationRow {
  /** Null for every building. */
  readonly building: string | null;
}

/** Every block; null for whoever has no work with it. */
export async function informationAtWork(context: Context): Promise<InformationBlock[] | null> {
  if (!atWorkIn(context.viewer, 'staff', 'editor')) return null;
  const rows = await informationRows(context);
  const names = await buildingNames(
    context,
    rows.flatMap(({ buildingId }) => buildingId ?? []),
  );
  return rows.map((row) => ({ ...row, building: (row.buildingId && names.get(row.buildingId)) || null }));
}

/** The buildings something can be told of; null for whoever has no work with it. */
export async function informationBuildings(
  context: Context,
): Promise<{ slug: string; name: string }[] | null> {
  if (!atWorkIn(context.viewer, 'staff', 'editor')) return null;
  return (await listBuildings(context.db)).flatMap(({ buildings }) => [...buildings]);
}

/** Writes a block in the language of the organisation: a new one, or another text for one. What was checked has to be checked anew. */
export async function writeInformation(
  context: Context,
  said: {
    id: string | null;
    building: string | null;
    kind: InformationKind;
    title: string;
    text: string;
    version: number;
  },
): Promise<void> {
  const by = await atInformation(context);
  const read = readInformation(said);
  const buildingId = said.building ? await findBuilding(context.db, said.building) : null;
  if (buildingId === undefined) throw new Refused('NOT_FOUND');
  if (said.id)
    await takeVersion(context, said.id, said.version, { kind: said.kind, building_id: buildingId });
  const id = said.id ?? (await makeBlock(context, said.kind, buildingId));
  const language = context.organisation.language;
  await putText(context, { id, language, ...read, state: 'written', by });
  await context.db
    .updateTable('welcome_information_text')
    .set({ state: 'written' })
    .where('information_id', '=', id)
    .where('state', '=', 'checked')
    .execute();
  await noteDone(context, by, 'write-welcome-information', id);
}

/** Puts a block into another language; whoever reads both says that it is right. */
export async function translateInformation(
  context: Context,
  id: string,
  said: { language: string; title: string; text: string; checked: boolean; version: number },
): Promise<void> {
  const by = await atInformation(context);
  const language = readTranslationLanguage(said.language, context.organisation.language);
  const read = readInformation(said);
  await takeVersion(context, id, said.version);
  await putText(context, { id, language, ...read, state: said.checked ? 'checked' : 'written', by });
  await noteDone(context, by, 'translate-welcome-information', id);
}

/** Up or down among what stands beside it. */
export async function moveInformation(
  context: Context,
  id: string,
  { up, version }: { up: boolean; version: number },
): Promise<void> {
  const by = await atInformation(context);
  const rows = await holdBeside(context, id);
  await takeVersion(context, id, version);
  const [moved, other] = [rows.find((one) => one.id === id), neighbourOf(rows, id, up)];
  if (!moved || !other) throw new Refused('CHOICE_NOT_OFFERED');
  await place(context, moved.id, other.position);
  await place(context, other.id, moved.position);
  await noteDone(context, by, 'move-welcome-information', id);
}

/** From now on nobody reads it any more. */
export async function withdrawInformation(context: Context, id: string, version: number): Promise<void> {
  const by = await atInformation(context);
  await takeVersion(context, id, version, { withdrawn_at: context.clock.now() });
  await noteDone(context, by, 'withdraw-welcome-information', id);
}

async function atInformation(context: Context): Promise<string> {
  const { residentId } = inConsole(context.viewer, 'staff', 'editor');
  await context.limits.use('welcome-work-by-actor', residentId);
  return residentId;
}

async function makeBlock(
  context: Context,
  kind: InformationKind,
  buildingId: string | null,
): Promise<string> {
  const id = newId();
  await context.db
    .insertInto('welcome_information')
    .values((insert) => ({
      organisation_id: context.organisation.id,
      id,
      building_id: buildingId,
      kind,
      position: insert
        .selectFrom('welcome_information')
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('next')),
      version: 1,
      withdrawn_at: null,
    }))
    .execute();
  return id;
}

/** A block with what stands beside it, all held in one order: of two who move blocks of one place, the second sees what the first did. */
function holdBeside({ db }: Context, id: string): Promise<Placed[]> {
  return db
    .selectFrom('welcome_information')
    .select(['id', 'building_id as buildingId', 'kind', 'position'])
    .where('withdrawn_at', 'is', null)
    .where(
      sql<boolean>`exists (select from welcome_information as moved where moved.id = ${id}
        and moved.kind = welcome_information.kind
        and moved.building_id is not distinct from welcome_information.building_id)`,
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** One after the other: whoever looked at an older version looks again first. */
async function takeVersion(
  context: Context,
  id: string,
  version: number,
  values: object = {},
): Promise<void> {
  const row = await context.db
    .selectFrom('welcome_information')
    .select('version')
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  if (row.version !== version) throw new Refused('CHANGED_MEANWHILE');
  await context.db
    .updateTable('welcome_information')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .execute();
}

function putText(
  context: Context,
  said: { id: string; language: string; title: string; text: string; state: TranslationState; by: string },
): Promise<unknown> {
  const { id, language, by, ...told } = said;
  const values = { ...told, written_by: by, written_at: context.clock.now() };
  return context.db
    .insertInto('welcome_information_text')
    .values({ organisation_id: context.organisation.id, information_id: id, language, ...values })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'information_id', 'language']).doUpdateSet(values),
    )
    .execute();
}

function place({ db }: Context, id: string, position: number): Promise<unknown> {
  return db.updateTable('welcome_information').set({ position }).where('id', '=', id).execute();
}

function noteDone(context: Context, by: string, action: string, aboutId: string): Promise<void> {
  return writeAudit(context, { ...actorBy(by), action, aboutId, reason: 'welcoming' });
}
