import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedStaff } from '../account/console.seed.ts';
import { seedHelpBoards } from '../help-board/help-board.seed.ts';
import { seedWaitingPosts } from '../help-board/help-waiting.seed.ts';
import { seedGroups } from '../lab-feedback/lab-groups.seed.ts';
import { seedWaitingComments } from '../lab-feedback/lab-waiting.seed.ts';
import { seedResidents } from '../residents/residents.seed.ts';
import { acting } from '../testing/acting.ts';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { leastStatements } from '../testing/statements.ts';

const today = `{ console { today { id kind since by late building category thing words page } } }`;
const finish = `mutation ($input: FinishTodayRowInput!) { done: finishTodayRow(input: $input) {
  __typename ... on Refusal { code }
} }`;

describe.skipIf(!hasPostgres())('Vandaag, in the console of the demo', () => {
  let community: TestCommunity;
  let admin: StaffForTests;
  let moderator: StaffForTests;
  let editor: StaffForTests;

  beforeAll(async () => {
    community = await communityForTests({ works: false });
    const { organisation, clock } = community;
    await community.rows(async (db) => {
      const context = { db, organisation, clock };
      const residents = await seedResidents(context);
      await seedStaff(context);
      await seedHelpBoards(context);
      await seedWaitingComments(context, residents);
      await seedGroups(context, residents);
      await seedWaitingPosts(context);
    });
    admin = await community.asStaff('els@wonen.example', 'admin');
    moderator = await community.asStaff('wies@wonen.example', 'moderator', 'Wies');
    editor = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
  });
  afterAll(() => community.close());

  const rowsOf = async (who: StaffForTests): Promise<any[]> => (await who.graphql(today)).data.console.today;
  const kinds = async (who: StaffForTests) =>
    (await rowsOf(who)).map(({ kind, thing }) => `${kind} ${thing}`);
  const done = async (who: StaffForTests, { id, kind }: { id: string; kind: string }) =>
    (await who.graphql(finish, { input: { clientMutationId: mutationId(), row: id, kind } })).data.done;

  it('holds what waits for each by what they do, the latest first', async () => {
    const own = {
      moderator: ['REPORTED COMMENT', 'HELD COMMENT', 'HELD POST'],
      editor: ['QUESTION COMMENT'],
      help: Array.from({ length: 3 }, () => 'UNANSWERED_POST POST'),
    };
    expect(await kinds(moderator)).toEqual(own.moderator);
    expect(await kinds(editor)).toEqual(own.editor);
    expect((await kinds(admin)).sort()).toEqual(Object.values(own).flat().sort());
    const rows = await rowsOf(admin);
    expect(rows.map(({ by }) => by)).toEqual(rows.map(({ by }) => by).sort());
    expect(rows.filter(({ late }) => late).map(({ kind }) => kind)).toEqual(['QUESTION', 'REPORTED']);
  });

  it('tells of a post its building and what it is about, and never a word of it', async () => {
    const rows = await rowsOf(admin);
    expect(rows.find(({ kind, thing }) => kind === 'HELD' && thing === 'POST')).toMatchObject({
      building: 'De Linde',
      category: 'PETS',
      words: null,
    });
    expect(rows.filter(({ thing }) => thing === 'POST').every(({ words }) => words === null)).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/kat|sleutel|zeur/);
    expect(rows.find(({ kind }) => kind === 'QUESTION').words).toContain('Wanneer komen jullie');
  });

  it('says where in the console it is done, or lets somebody say that it was done elsewhere', async () => {
    const rows = await rowsOf(admin);
    const [post] = rows.filter(({ kind }) => kind === 'UNANSWERED_POST');
    const held = rows.find(({ kind }) => kind === 'HELD');
    expect(held.page).toMatch(/^moderation\/[\w=]+$/);
    expect(post.page).toBeNull();
    for (const [who, row] of [
      [moderator, post],
      [editor, post],
      [admin, held],
    ] as const)
      expect(await done(who, row)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await done(admin, post)).toMatchObject({ __typename: 'FinishTodayRowPayload' });
    expect((await rowsOf(admin)).map(({ id }) => id)).not.toContain(post.id);
    expect(await done(admin, post)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes a question off once a colleague answered it on the website', async () => {
    const [question] = await rowsOf(editor);
    const { item, comment } = await community.rows(async (db) => {
      const row = await db
        .selectFrom('lab_comment')
        .select(['id', 'item_id'])
        .where('id', '=', Buffer.from(question.id, 'base64').toString().split(':')[1]!)
        .executeTakeFirstOrThrow();
      return { item: globalId('LabItem', row.item_id), comment: globalId('LabComment', row.id) };
    });
    const answer = (who: { token: string }, text: string) =>
      acting(community, who).act('commentOnLabItem', {
        item,
        replyTo: comment,
        text,
        language: 'nl',
        firstName: 'Bas',
      });
    await answer(
      await community.asResident('bas@voorbeeld.nl', 'De Linde 2', 'Bas'),
      'Dat vraag ik me ook af.',
    );
    expect(await kinds(editor)).toHaveLength(1);
    await answer(await community.asGuest('karim@wonen.example'), 'Wij komen donderdag.');
    await community.rows((db) => db.updateTable('lab_comment').set({ state: 'published' }).execute());
    expect(await kinds(editor)).toEqual([]);
  });

  it('takes as many statements for many rows as for few', async () => {
    const statements = () => leastStatements(() => rowsOf(admin));
    const few = await statements();
    await community.rows((db) =>
      db.updateTable('help_post').set({ visibility: 'waiting' }).where('reach', '=', 'building').execute(),
    );
    await community.rows((db) => db.deleteFrom('today_done').execute());
    expect((await rowsOf(admin)).length).toBeGreaterThan(20);
    expect(await statements()).toBe(few);
  });
});

function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64');
}
