import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn, daysAfter } from '../clock.ts';
import { doTheMorning } from './lab-results.actions.ts';

/** What matters most to residents of the demo, and two of them who want to join in with it. */
export async function seedWishes(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residentIds: readonly string[],
): Promise<void> {
  const { db, organisation, clock } = context;
  const solutions = await db
    .selectFrom('lab_item')
    .innerJoin('lab_section', (join) =>
      join
        .onRef('lab_section.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_section.id', '=', 'lab_item.section_id'),
    )
    .select(['lab_item.id', 'lab_item.lab_id'])
    .where('lab_section.kind', '=', 'solutions')
    .orderBy('lab_item.position')
    .execute();
  const chosenOn = dayIn(organisation.timezone, daysAfter(clock.now(), -3));
  for (const [row, item] of solutions.slice(0, 3).entries()) {
    // From the back: those in front are the people one signs in as, who choose for themselves.
    const choosing = residentIds.toReversed().filter((_, index) => index % (row + 3) === 0);
    const common = { organisation_id: organisation.id, lab_id: item.lab_id, item_id: item.id };
    await db
      .insertInto('lab_priority')
      .values(
        choosing.map((resident) => ({
          ...common,
          id: randomUUID(),
          resident_id: resident,
          slot: row + 1,
          chosen_on: chosenOn,
        })),
      )
      .execute();
  }
  const [first] = solutions;
  if (!first) return;
  for (const resident of residentIds.slice(6, 8)) {
    await db
      .insertInto('lab_joining')
      .values({
        organisation_id: organisation.id,
        id: newId(),
        lab_id: first.lab_id,
        item_id: first.id,
        resident_id: resident,
        joined_at: daysAfter(clock.now(), -2),
        letter_id: null,
      })
      .execute();
  }
  await doTheMorning(context);
}
