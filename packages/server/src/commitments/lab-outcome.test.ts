import { readFileSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../lab-feedback/report/report.ts';
import { saveLab } from '../lab-feedback/save-lab.actions.ts';
import { listColleagues } from '../residents/roles.actions.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { leastStatements } from '../testing/statements.ts';

const kinds = ['bottlenecks', 'solutions', 'whose-turn', 'action-points'] as const;

/** A lab of so many points in all. */
const reportOf = (points: number): Report => ({
  title: 'Een gesprek',
  date: '2026-10-12',
  participants: 12,
  language: 'nl',
  sections: kinds.map((kind) => ({
    kind,
    heading: kind,
    text: [],
    items: Array.from({ length: points / kinds.length }, (_, index) => ({
      id: `${kind}-${index}`,
      text: `Punt ${index}`,
      plain: null,
      asksMoreThanOne: false,
    })),
  })),
});

/** What the widget asks of a lab, and of one that closed. */
const operations = Object.values(
  JSON.parse(readFileSync(new URL('../../../elements/operations.json', import.meta.url), 'utf8')) as Record<
    string,
    { name: string; text: string; until?: string }
  >,
);
const textOf = (name: string) => operations.find((one) => one.name === name && !one.until)!.text;

describe.skipIf(!hasPostgres())('What came of a lab of many points', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests({ works: false });
    const { organisation, clock } = community;
    await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const colleagues = await community.rows((db) => listColleagues({ db, clock }));
    const { residentId } = colleagues.find(({ firstName }) => firstName === 'Karim')!;
    for (const points of [20, 200])
      await community.rows(async (db) => {
        const slug = `lab-${points}`;
        const labId = await saveLab({ db, organisation, clock }, reportOf(points), { slug, state: 'open' });
        const items = await db.selectFrom('lab_item').select('id').where('lab_id', '=', labId).execute();
        for (const [index, { id: lab_item_id }] of items.entries()) {
          const id = newId();
          const moved = index % 3 === 1;
          const state = index % 3 === 2 ? ('dropped' as const) : ('planned' as const);
          const here = { organisation_id: organisation.id, commitment_id: id };
          const signed = { author_id: residentId, job: 'Opzichter', language: 'nl' };
          await db
            .insertInto('commitment')
            .values({
              organisation_id: organisation.id,
              id,
              slug: `beloofd-${points}-${index}`,
              language: 'nl',
              text: 'Wij doen dit.',
              owner_role: 'Woonservice',
              first_due: '2027-01-01',
              due: moved ? '2027-02-01' : '2027-01-01',
              state,
              ended_on: state === 'dropped' ? '2026-11-20' : null,
              made_on: '2026-11-01',
              lab_item_id,
            })
            .execute();
          if (moved)
            await db
              .insertInto('commitment_move')
              .values({
                ...here,
                ...signed,
                id: newId(),
                from_day: '2027-01-01',
                to_day: '2027-02-01',
                reason: 'Het is veel.',
                moved_on: '2026-11-10',
              })
              .execute();
          if (state === 'dropped')
            await db
              .insertInto('commitment_update')
              .values({
                ...here,
                ...signed,
                id: newId(),
                kind: 'dropped',
                said_on: '2026-11-20',
                text: 'Te duur.',
              })
              .execute();
          await db
            .insertInto('lab_comment')
            .values({
              organisation_id: organisation.id,
              id: newId(),
              lab_id: labId,
              item_id: lab_item_id,
              reply_to: null,
              author_id: residentId,
              text: 'Wij kijken ernaar.',
              language: 'nl',
              state: 'published',
              written_at: clock.now(),
              edited_at: null,
              withdrawn_at: null,
              withdrawn_by: null,
              job: 'Opzichter',
            })
            .execute();
        }
      });
  });
  afterAll(() => community.close());

  const ask = (name: string, points: number) =>
    community.graphql(textOf(name), { slug: `lab-${points}`, language: 'nl', page: null });

  it.each([
    ['the lab', 'Lab'],
    ['what came of it', 'LabClosing'],
  ])('takes as many statements for 200 points as for 20: %s', async (_, name) => {
    const { data, errors } = await ask(name, 200);
    expect(errors).toBeUndefined();
    const shown = data.lab.outcomes ?? data.lab.sections.flatMap((section: any) => section.items);
    expect(shown).toHaveLength(200);
    const [few, many] = [
      await leastStatements(() => ask(name, 20)),
      await leastStatements(() => ask(name, 200)),
    ];
    expect(many).toBe(few);
    expect(many).toBeLessThan(20);
  });

  it('says of each point its promise, why, and what was answered', async () => {
    const { data } = await ask('LabClosing', 200);
    const reasons = data.lab.outcomes.map(({ promises }: any) => promises[0].reason?.text ?? null);
    expect(new Set(reasons)).toEqual(new Set([null, 'Het is veel.', 'Te duur.']));
    expect(data.lab.outcomes.every(({ answer }: any) => answer.author === 'Karim')).toBe(true);
  });

  it('reads results that were kept and counts no answer, though answering writes one', async () => {
    const aboutAnswers = /lab_answer/;
    expect(await leastStatements(() => ask('Lab', 200), aboutAnswers)).toBe(0);
    expect(await leastStatements(() => ask('LabClosing', 200), aboutAnswers)).toBe(0);
    const item = (await ask('Lab', 20)).data.lab.sections[0].items[0].id;
    const answer = () =>
      community.graphql(textOf('AnswerLabItem'), {
        input: { clientMutationId: newId(), item, choice: 'YES', visitor: 'ab'.repeat(32) },
      });
    expect(await leastStatements(answer, aboutAnswers)).toBeGreaterThan(0);
  });
});
