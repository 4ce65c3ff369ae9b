import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn, daysAfter } from '../clock.ts';
import { choicesOf, questionOf } from './lab-feedback.rules.ts';
import { doTheMorning } from './lab-results.actions.ts';

/** What residents of the demo answered, the same every time: most agree, some do not, a few are not sure. */
export async function seedAnswers(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residentIds: readonly string[],
): Promise<void> {
  const items = await context.db
    .selectFrom('lab_item')
    .innerJoin('lab_section', (join) =>
      join
        .onRef('lab_section.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('lab_section.id', '=', 'lab_item.section_id'),
    )
    .select(['lab_item.id', 'lab_item.lab_id', 'lab_item.due', 'lab_section.kind'])
    .orderBy('lab_item.position')
    .execute();
  const answeredOn = dayIn(context.organisation.timezone, daysAfter(context.clock.now(), -3));
  for (const [row, item] of items.entries()) {
    const leaning = leanings[row % leanings.length] ?? [0];
    const choices = choicesOf(questionOf(item.kind, item.due, answeredOn));
    // The last point has few answers yet, so that the demo shows that state too.
    const voters = residentIds.filter(
      (_, index) => (index + row) % (row === items.length - 1 ? 30 : 3) === 0,
    );
    await context.db
      .insertInto('lab_answer')
      .values(
        voters.map((residentId, index) => ({
          organisation_id: context.organisation.id,
          id: newId(),
          lab_id: item.lab_id,
          item_id: item.id,
          voice: 'resident' as const,
          resident_id: residentId,
          visitor_hash: null,
          choice: choices[leaning[index % leaning.length] ?? 0] ?? 'dont-know',
          answered_on: answeredOn,
        })),
      )
      .execute();
  }
  await doTheMorning(context);
}

/** How opinions differ from point to point: which choice each of a dozen people takes. */
const leanings = [
  [0, 0, 1, 0, 0, 2, 0, 1, 0, 0, 1, 0],
  [0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0],
  [1, 0, 1, 2, 1, 0, 1, 0, 1, 1, 0, 2],
  [0, 2, 0, 1, 2, 0, 2, 0, 0, 1, 0, 2],
];

/** What a few residents of the demo said about the first bottleneck. */
export async function seedComments(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residentIds: readonly string[],
): Promise<void> {
  const item = await context.db
    .selectFrom('lab_item')
    .select(['id', 'lab_id'])
    .where('anchor', '=', 'b-kennen')
    .executeTakeFirstOrThrow();
  const said = [
    'Ik groet altijd terug. Maar namen ken ik niet.',
    'Ik ken mijn buren van de tuin.',
    'Een bordje met namen in de hal?',
  ];
  for (const [index, text] of said.entries()) {
    await context.db
      .insertInto('lab_comment')
      .values({
        organisation_id: context.organisation.id,
        id: newId(),
        lab_id: item.lab_id,
        item_id: item.id,
        reply_to: null,
        author_id: residentIds[index * 7] ?? null,
        text,
        language: 'nl',
        state: 'published',
        written_at: daysAfter(context.clock.now(), index - 5),
        edited_at: null,
        withdrawn_at: null,
        withdrawn_by: null,
      })
      .execute();
  }
}
