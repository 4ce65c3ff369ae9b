import { randomUUID, createHash } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import type { Context } from '../../packages/server/src/builder.ts';
import { doTheMorning } from '../../packages/server/src/lab-feedback/lab-results.actions.ts';
import type { Choice, CommentMode } from '../../packages/server/src/lab-feedback/lab-feedback.table.ts';
import {
  saveLab,
  writePlainTexts,
  writeTranslation,
} from '../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import { pointsOf, reportOf, storyLabs, type StoryLab } from './hall.labs.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;
type Said = Partial<Record<Choice, number>>;

/** How many chose what, up to yesterday; of the rest nobody answered. */
const answers: Readonly<Record<string, { residents: Said; visitors?: Said }>> = {
  hal: { residents: { yes: 61, no: 9, 'dont-know': 14 }, visitors: { yes: 26, no: 14, 'dont-know': 3 } },
  namen: { residents: { yes: 38, no: 22, 'dont-know': 11 } },
  ruimte: { residents: { yes: 7, no: 3 } },
  koffie: { residents: { yes: 52, no: 6, 'dont-know': 18 }, visitors: { yes: 19, no: 8, 'dont-know': 6 } },
  beginnen: { residents: { organisation: 31, residents: 14, together: 29, 'dont-know': 2 } },
  tuin: { residents: { yes: 44, no: 12, 'dont-know': 9 }, visitors: { yes: 11, no: 21, 'dont-know': 7 } },
};

/** Everybody at home, the labs written and answered, and this morning's pictures made. */
export async function openHall({ rows, organisation, clock }: TestCommunity): Promise<void> {
  await rows(async (db) => {
    const context = { db, organisation, clock };
    const residents = await seedResidents(context);
    for (const lab of storyLabs) await writeLab(context, lab);
    for (const [anchor, { residents: ofResidents, visitors = {} }] of Object.entries(answers)) {
      const item = await itemCalled(context, anchor);
      await answer(context, item, ofResidents, residents);
      await answer(context, item, visitors);
    }
    await choose(context, 'koffie', 1, residents.slice(-28));
    await choose(context, 'bord', 2, residents.slice(-14));
    await doTheMorning(context);
  });
}

/** Some residents say that a solution matters most to them. */
async function choose(
  context: Seeding,
  anchor: string,
  slot: number,
  residents: readonly string[],
): Promise<void> {
  const item = await itemCalled(context, anchor);
  await context.db
    .insertInto('lab_priority')
    .values(
      residents.map((resident) => ({
        organisation_id: context.organisation.id,
        id: randomUUID(),
        lab_id: item.lab_id,
        item_id: item.id,
        resident_id: resident,
        slot,
        chosen_on: '2026-11-20',
      })),
    )
    .execute();
}

/** Brings the lab of one point in again, otherwise set. */
export function setGarden(
  { rows, organisation, clock }: TestCommunity,
  comments: CommentMode,
): Promise<unknown> {
  const garden = storyLabs.find(({ slug }) => slug === 'samen-in-de-tuin')!;
  return rows((db) =>
    saveLab({ db, organisation, clock }, reportOf(garden), { slug: garden.slug, comments }),
  );
}

/** The point of that name, as the outside names it. */
export async function pointCalled({ rows }: TestCommunity, anchor: string): Promise<string> {
  const { id } = await rows((db) => itemCalled({ db }, anchor));
  return Buffer.from(`LabItem:${id}`).toString('base64');
}

async function writeLab(context: Seeding, lab: StoryLab): Promise<void> {
  const settings = { slug: lab.slug, state: 'open', place: 'De Linde', closesOn: '2026-12-20' } as const;
  const labId = await saveLab(context, reportOf(lab), settings);
  const points = pointsOf(lab);
  await writePlainTexts(context, labId, 'nl', Object.fromEntries(points.map(({ id, plain }) => [id, plain])));
  const inArabic = points.flatMap(({ id, ar }) => (ar ? [[id, ar] as const] : []));
  await writePlainTexts(context, labId, 'ar', Object.fromEntries(inArabic));
  const { titleInArabic: text } = lab;
  if (text) await writeTranslation(context, { labId, aboutId: labId, field: 'title', language: 'ar', text });
}

function itemCalled({ db }: Pick<Seeding, 'db'>, anchor: string): Promise<{ id: string; lab_id: string }> {
  return db
    .selectFrom('lab_item')
    .select(['id', 'lab_id'])
    .where('anchor', '=', anchor)
    .executeTakeFirstOrThrow();
}

/** Answers of residents, one each; without residents, of as many browsers. */
async function answer(
  { db, organisation }: Seeding,
  item: { id: string; lab_id: string },
  said: Said,
  residents?: readonly string[],
): Promise<void> {
  const choices = Object.entries(said).flatMap(([choice, count]) =>
    Array<Choice>(count).fill(choice as Choice),
  );
  if (choices.length === 0) return;
  await db
    .insertInto('lab_answer')
    .values(
      choices.map((choice, index) => ({
        organisation_id: organisation.id,
        id: randomUUID(),
        lab_id: item.lab_id,
        item_id: item.id,
        voice: residents ? ('resident' as const) : ('visitor' as const),
        // From the back: those in front are the people of the stories, who answer for themselves.
        resident_id: residents?.at(-1 - index) ?? null,
        visitor_hash: residents ? null : createHash('sha256').update(`${item.id}:${index}`).digest(),
        choice,
        answered_on: '2026-11-20',
      })),
    )
    .execute();
}
