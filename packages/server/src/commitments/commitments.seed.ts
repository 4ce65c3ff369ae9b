import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { listColleagues } from '../residents/roles.actions.ts';
import type { CommitmentState, UpdateKind } from './commitments.table.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

export interface Told {
  readonly slug: string;
  /** The anchor of the point of a lab that it comes from. */
  readonly point?: string;
  readonly text: string;
  readonly en: string;
  readonly owner: string;
  readonly by: 'Els' | 'Karim';
  /** Days from today on; under nought: before it. */
  readonly made: number;
  readonly firstDue: number;
  readonly due?: number;
  readonly reason?: string;
  readonly state: CommitmentState;
  readonly ended?: number;
  readonly said?: readonly (readonly [UpdateKind, number, string])[];
}

/** What the corporation of the demo promised: under way, moved, late, kept and dropped. */
const promises: readonly Told[] = [
  {
    slug: 'lampen-in-de-galerij',
    text: 'Wij kijken alle lampen in de galerij na.',
    en: 'We check all the lamps in the gallery.',
    owner: 'Woonservice',
    by: 'Karim',
    made: -40,
    firstDue: 6,
    state: 'under-way',
    said: [['update', -10, 'De nieuwe lampen zijn besteld. Zij komen volgende week.']],
  },
  {
    slug: 'koffie-in-de-linde',
    text: 'Elke dinsdag staat er koffie klaar in de hal van De Linde.',
    en: 'Every Tuesday there is coffee in the hall of De Linde.',
    owner: 'De wijkbeheerder',
    by: 'Els',
    made: -40,
    firstDue: 44,
    state: 'planned',
  },
  {
    slug: 'naambordjes-bij-de-bel',
    text: 'Bij elke bel komt een nieuw naambordje.',
    en: 'Every bell gets a new name plate.',
    owner: 'Woonservice',
    by: 'Karim',
    made: -60,
    firstDue: -25,
    due: -4,
    reason: 'De drukker had te weinig bordjes.',
    state: 'under-way',
    said: [['update', -30, 'De bordjes voor De Linde zijn klaar. De Kade volgt.']],
  },
  {
    slug: 'bankje-bij-de-ingang',
    text: 'Bij de ingang komt een bankje.',
    en: 'There will be a bench at the entrance.',
    owner: 'Woonservice',
    by: 'Els',
    made: -70,
    firstDue: -20,
    state: 'kept',
    ended: -23,
    said: [['kept', -23, 'Het bankje staat er. Het is van hout en heeft een leuning.']],
  },
  {
    slug: 'fietsen-opruimen',
    text: 'Wij halen oude fietsen weg uit de berging.',
    en: 'We take old bicycles out of the storage room.',
    owner: 'De wijkbeheerder',
    by: 'Karim',
    made: -70,
    firstDue: -30,
    state: 'kept',
    ended: -27,
    said: [['kept', -27, 'Er zijn 14 fietsen weg. Er is weer plek.']],
  },
  {
    slug: 'open-deur-op-zaterdag',
    text: 'De buurtkamer is ook op zaterdag open.',
    en: 'The neighbourhood room is open on Saturday too.',
    owner: 'De wijkbeheerder',
    by: 'Els',
    made: -60,
    firstDue: -12,
    state: 'dropped',
    ended: -14,
    said: [['dropped', -14, 'Wij vonden niemand die de deur open kan doen. Op vrijdag blijft hij wel open.']],
  },
];

/** Writes what was promised in the demo, with its history. */
export function seedCommitments(context: Seeding): Promise<void> {
  return seedPromises(context, promises);
}

/** Writes promises as they are told. */
export async function seedPromises(
  context: Seeding,
  all: readonly Told[],
  points: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const colleagues = await listColleagues(context);
  for (const told of all) {
    const { residentId } = colleagues.find(({ firstName }) => firstName === told.by)!;
    await promise(context, told, residentId, (told.point && points.get(told.point)) || null);
  }
}

async function promise(
  { db, organisation, clock }: Seeding,
  told: Told,
  owner: string,
  itemId: string | null,
): Promise<void> {
  const day = (days: number) => dayLater(todayOf({ organisation, clock }), days);
  const id = newId();
  const here = { organisation_id: organisation.id, commitment_id: id };
  const signed = { author_id: owner, job: told.by === 'Els' ? 'Directeur' : 'Opzichter', language: 'nl' };
  await db
    .insertInto('commitment')
    .values({
      organisation_id: organisation.id,
      id,
      slug: told.slug,
      language: 'nl',
      text: told.text,
      owner_role: told.owner,
      owner_id: owner,
      first_due: day(told.firstDue),
      due: day(told.due ?? told.firstDue),
      state: told.state,
      ended_on: told.ended === undefined ? null : day(told.ended),
      lab_item_id: itemId,
      made_by: owner,
      made_on: day(told.made),
    })
    .execute();
  await db
    .insertInto('commitment_translation')
    .values({ ...here, language: 'en', text: told.en, state: 'checked' })
    .execute();
  if (told.due !== undefined)
    await db
      .insertInto('commitment_move')
      .values({
        ...here,
        ...signed,
        id: newId(),
        from_day: day(told.firstDue),
        to_day: day(told.due),
        reason: told.reason!,
        moved_on: day(told.firstDue - 2),
      })
      .execute();
  for (const [kind, on, text] of told.said ?? [])
    await db
      .insertInto('commitment_update')
      .values({ ...here, ...signed, id: newId(), kind, said_on: day(on), text })
      .execute();
}
