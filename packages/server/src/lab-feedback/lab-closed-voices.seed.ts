import { createHash, randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayLater, daysAfter, todayOf } from '../clock.ts';
import { listColleagues } from '../residents/roles.actions.ts';
import type { Choice } from './lab-feedback.table.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** So many said each choice, one after the other; of the rest nobody answered. */
type Counts = Partial<Record<Choice, number>>;

/** What was said of one point. */
export interface Said {
  readonly residents: Counts;
  readonly visitors?: Counts;
  /** A colleague answered the point. */
  readonly answer?: string;
  /** Somebody wrote under it, and a colleague answered that. */
  readonly below?: readonly [comment: string, answer: string];
  /** Which of the solutions that matter most it is to those who chose it. */
  readonly most?: number;
}

/** Writes what residents and others said of one point of the conversation that is over, and what a colleague answered. */
export async function seedVoices(
  context: Seeding,
  { labId, itemId }: { labId: string; itemId: string },
  point: Said,
  residentIds: readonly string[],
): Promise<void> {
  const { db, organisation, clock } = context;
  const here = { organisation_id: organisation.id, lab_id: labId, item_id: itemId };
  const answeredOn = dayLater(todayOf(context), -9);
  const residents = choicesIn(point.residents).map((choice, index) => ({
    ...here,
    id: randomUUID(),
    voice: 'resident' as const,
    resident_id: residentIds.at(-1 - index)!,
    visitor_hash: null,
    choice,
    answered_on: answeredOn,
  }));
  const visitors = choicesIn(point.visitors ?? {}).map((choice, index) => ({
    ...here,
    id: randomUUID(),
    voice: 'visitor' as const,
    resident_id: null,
    visitor_hash: createHash('sha256').update(`${itemId}:${index}`).digest(),
    choice,
    answered_on: answeredOn,
  }));
  await db
    .insertInto('lab_answer')
    .values([...residents, ...visitors])
    .execute();
  await prioritise(context, here, point, residentIds);
  const karim = (await listColleagues(context)).find(({ firstName }) => firstName === 'Karim')!.residentId;
  const say = async (text: string, by: { author: string; job: string | null; under?: string }) => {
    const said = newId();
    await db
      .insertInto('lab_comment')
      .values({
        ...here,
        id: said,
        reply_to: by.under ?? null,
        author_id: by.author,
        text,
        language: 'nl',
        state: 'published',
        written_at: daysAfter(clock.now(), -6),
        edited_at: null,
        withdrawn_at: null,
        withdrawn_by: null,
        job: by.job,
      })
      .execute();
    return said;
  };
  if (point.answer) await say(point.answer, { author: karim, job: 'Opzichter' });
  if (!point.below) return;
  const asked = await say(point.below[0], { author: residentIds[11]!, job: null });
  await say(point.below[1], { author: karim, job: 'Opzichter', under: asked });
}

/** Of the solutions, which ones matter most. */
async function prioritise(
  { db }: Seeding,
  here: { organisation_id: string; lab_id: string; item_id: string },
  { most: slot }: Said,
  residentIds: readonly string[],
): Promise<void> {
  if (!slot) return;
  const choosing = residentIds.slice(-60).filter((_, index) => index % (slot + 2) === 0);
  await db
    .insertInto('lab_priority')
    .values(
      choosing.map((resident) => ({
        ...here,
        id: randomUUID(),
        resident_id: resident,
        slot,
        chosen_on: '2026-01-01',
      })),
    )
    .execute();
}

const choicesIn = (said: Counts): Choice[] =>
  Object.entries(said).flatMap(([choice, count]) => Array<Choice>(count).fill(choice as Choice));
