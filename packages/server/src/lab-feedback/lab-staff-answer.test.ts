import { encodeGlobalID } from '@pothos/plugin-relay';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupForTests } from '../testing/groups.ts';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  type SignedInForTests,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { seedLab } from './lab-feedback.seed.ts';
import { placeComment } from './place-comment.actions.ts';

describe.skipIf(!hasPostgres())('An answer of those who work here', () => {
  let community: TestCommunity;
  let karim: StaffForTests;
  let wies: StaffForTests;
  let ina: SignedInForTests;
  let item: string;
  let question: string;
  let ofGroup: string;

  beforeAll(async () => {
    community = await communityForTests();
    const { organisation, clock } = community;
    await community.rows((db) => seedLab({ db, organisation, clock }));
    karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    wies = await community.asStaff('wies@wonen.example', 'moderator', 'Wies');
    ina = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    const groupId = await groupForTests(community, {
      name: 'Commissie De Linde',
      members: ['ina@voorbeeld.nl'],
    });
    [item, question, ofGroup] = await community.rows(async (db) => {
      const row = await db
        .selectFrom('lab_item')
        .select(['id', 'lab_id'])
        .where('anchor', '=', 'b-taal')
        .executeTakeFirstOrThrow();
      const { id: authorId } = await db
        .selectFrom('resident')
        .select('id')
        .where('first_name', '=', 'Ina')
        .executeTakeFirstOrThrow();
      const said = { authorId, replyTo: null, language: 'nl', state: 'published' } as const;
      const at = { id: row.id, labId: row.lab_id };
      const context = { db, organisation, clock };
      const ofIna = await placeComment(context, at, { ...said, text: 'Waar is het taalcafé?' });
      const asked = { ...said, text: 'Wanneer komt de tolk?', groupId };
      return [
        encodeGlobalID('LabItem', row.id),
        encodeGlobalID('LabComment', ofIna),
        encodeGlobalID('LabComment', await placeComment(context, at, asked)),
      ];
    });
  });
  afterAll(() => community.close());

  const act = async (who: StaffForTests, name: string, input: object, answer: string) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const { data, errors } = await who.graphql(
      `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
        ... on ${type}Payload { ${answer} } ... on Refusal { code } } }`,
      { input: { clientMutationId: mutationId(), ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  };
  const answer = (who: StaffForTests, more: object = {}) =>
    act(
      who,
      'answerAsStaff',
      {
        item,
        replyTo: question,
        text: 'In de hal van De Linde.',
        language: 'nl',
        job: 'Wijkbeheerder',
        ...more,
      },
      'comment { author job state }',
    );
  const promise = (who: StaffForTests, day: string, comment = ofGroup) =>
    act(who, 'promiseAnswer', { comment, day }, 'questions { group answerBy answerIsLate }');
  const talk = async () => {
    const { data } = await community.graphql(
      `query ($id: ID!) { labItem(id: $id) { comments { nodes {
        author group job answerBy answerIsLate text replies { author job writtenOn text } } } } }`,
      { id: item },
    );
    return data.labItem.comments.nodes;
  };
  const rows = async (who: StaffForTests) =>
    (await who.graphql('{ console { today { kind by late words page } } }')).data.console.today;
  const onPage: () => StaffForTests = () => ({
    ...ina,
    graphql: (query, variables = {}) => community.graphql(query, variables, { token: ina.token }),
  });

  it('waits in Vandaag: a question of a resident, and one of a group', async () => {
    expect(await rows(karim)).toEqual([
      {
        kind: 'QUESTION',
        by: '2026-11-25',
        late: false,
        words: 'Waar is het taalcafé?',
        page: `answers/${question}`,
      },
      {
        kind: 'GROUP_QUESTION',
        by: '2026-11-25',
        late: false,
        words: 'Commissie De Linde: Wanneer komt de tolk?',
        page: `answers/${ofGroup}`,
      },
    ]);
    expect(await rows(wies)).toEqual([]);
    const { console } = (await wies.graphql('{ console { labQuestions { id } answerJob } }')).data;
    expect(console).toEqual({ labQuestions: null, answerJob: null });
  });

  it('refuses a telephone number or an e-mail address, since everybody reads it, and takes the same without', async () => {
    for (const told of ['Bel 06 12345678 voor de zaal.', 'Schrijf naar mo@voorbeeld.nl voor de zaal.'])
      expect(await answer(karim, { text: told, replyTo: null }), told).toMatchObject({
        code: 'NOT_FOR_EVERYBODY',
      });
    expect(await answer(karim, { text: 'Bel aan voor de zaal.', replyTo: null })).toMatchObject({
      comment: { state: 'PUBLISHED' },
    });
  });

  it('bears first name, job in words and date; nobody answers so who does not work with it', async () => {
    expect(await answer(wies)).toEqual({ code: 'NOT_FOUND' });
    expect(await answer(onPage())).toEqual({ code: 'NOT_FOUND' });
    expect(await answer(karim)).toEqual({
      comment: { author: 'Karim', job: 'Wijkbeheerder', state: 'PUBLISHED' },
    });
    expect((await talk())[0].replies).toEqual([
      { author: 'Karim', job: 'Wijkbeheerder', writtenOn: '2026-11-23', text: 'In de hal van De Linde.' },
    ]);
    expect((await rows(karim)).map(({ kind }: { kind: string }) => kind)).toEqual(['GROUP_QUESTION']);
    expect((await karim.graphql('{ console { answerJob } }')).data.console.answerJob).toBe('Wijkbeheerder');
  });

  it.each([
    ['nothing', { text: ' ' }, 'TEXT_EMPTY'],
    ['ten thousand characters', { text: 'a'.repeat(10_000) }, 'TEXT_TOO_LONG'],
    ['no job', { job: '' }, 'TEXT_EMPTY'],
    ['a job as long as a letter', { job: 'a'.repeat(61) }, 'TEXT_TOO_LONG'],
    [
      'an answer to nothing',
      { replyTo: encodeGlobalID('LabComment', '00000000-0000-7000-8000-000000000000') },
      'NOT_FOUND',
    ],
  ])('is not %s', async (_, wrong, code) => {
    expect(await answer(karim, wrong)).toEqual({ code });
  });

  it('waits for a person where it holds what patterns hold', async () => {
    const said = await answer(karim, { text: 'Stuur een foto van je bankpas.' });
    expect(said.comment.state).toBe('WAITING');
  });

  it('is promised to a group for a day, in public; to one resident nothing is promised so', async () => {
    expect(await promise(wies, '2026-12-12')).toEqual({ code: 'NOT_FOUND' });
    expect(await promise(karim, '2026-12-12', question)).toEqual({ code: 'NOT_FOUND' });
    const { questions } = await promise(karim, '2026-12-12');
    expect(questions).toEqual([{ group: 'Commissie De Linde', answerBy: '2026-12-12', answerIsLate: false }]);
    expect((await talk())[1]).toMatchObject({ answerBy: '2026-12-12', answerIsLate: false });
    const audit = await community.rows((db) => db.selectFrom('audit_entry').select('action').execute());
    expect(audit.map(({ action }) => action)).toContain('promise-answer');
  });

  it.each([
    ['yesterday', '2026-11-22', 'DATE_PASSED'],
    ['next year', '2027-11-22', 'DATE_TOO_FAR'],
    ['soon', 'binnenkort', 'DATE_NEEDED'],
  ])('is not promised for %s', async (_, day, code) => {
    expect(await promise(karim, day)).toEqual({ code });
  });

  it('is work again when its day nears, and late after it', async () => {
    expect(await rows(karim)).toEqual([]);
    community.clock.passDays(14);
    karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    expect(await rows(karim)).toMatchObject([{ kind: 'GROUP_QUESTION', by: '2026-12-12', late: false }]);
    community.clock.passDays(6);
    karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    expect(await rows(karim)).toMatchObject([{ by: '2026-12-12', late: true }]);
    expect((await talk())[1]).toMatchObject({ answerBy: '2026-12-12', answerIsLate: true });
  });

  it('ends the promise', async () => {
    await answer(karim, { replyTo: ofGroup, text: 'De tolk is er elke dinsdag.' });
    expect(await rows(karim)).toEqual([]);
    expect((await talk())[1]).toMatchObject({ answerBy: null, answerIsLate: false });
  });

  it('is none under a lab that is closed', async () => {
    await community.rows((db) => db.updateTable('lab').set({ state: 'closed' }).execute());
    expect(await answer(karim)).toEqual({ code: 'LAB_CLOSED' });
    expect(await promise(karim, '2026-12-20')).toEqual({ code: 'LAB_CLOSED' });
  });
});
