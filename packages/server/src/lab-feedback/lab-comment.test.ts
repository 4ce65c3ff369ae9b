import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decide } from '../moderation/decide.actions.ts';
import { giveRole } from '../residents/residents.actions.ts';
import {
  communityForTests,
  contextForTests,
  hasPostgres,
  mutationId,
  type SignedInForTests,
  type TestCommunity,
} from '../testing/index.ts';

const findItems = `{ lab(slug: "samen-in-de-buurt") { sections { items { id anchor } } } }`;
const readComments = `query Comments($item: ID!, $first: Int, $after: ID) {
  labItem(id: $item) { commentCount comments(first: $first, after: $after) {
    hasMore endCursor nodes { id author text withdrawn edited state viewerCanEdit replies { id author text } }
  } }
}`;
const mine = `{ viewer { labComments(slug: "samen-in-de-buurt") { id text state viewerCanEdit viewerCanWithdraw } absentLabComments(slug: "samen-in-de-buurt") } }`;
const mutations = {
  comment: `mutation M($input: CommentOnLabItemInput!) { done: commentOnLabItem(input: $input) { __typename ... on CommentOnLabItemPayload { comment { id author text state viewerCanEdit } } ... on Refusal { code } } }`,
  edit: `mutation M($input: EditLabCommentInput!) { done: editLabComment(input: $input) { __typename ... on EditLabCommentPayload { comment { id text edited } } ... on Refusal { code } } }`,
  withdraw: `mutation M($input: WithdrawLabCommentInput!) { done: withdrawLabComment(input: $input) { __typename ... on WithdrawLabCommentPayload { comment { id text withdrawn } } ... on Refusal { code } } }`,
  report: `mutation M($input: ReportInput!) { done: report(input: $input) { __typename ... on Refusal { code } } }`,
  block: `mutation M($input: BlockInput!) { done: block(input: $input) { __typename ... on Refusal { code } } }`,
};

describe.skipIf(!hasPostgres())('Talking under a point of a lab', () => {
  let community: TestCommunity;
  let item: string;
  let ina: SignedInForTests;
  let mo: SignedInForTests;
  let moderator: SignedInForTests;

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 100 });
    const { data } = await community.graphql(findItems);
    item = data.lab.sections
      .flatMap((section: any) => section.items)
      .find((one: any) => one.anchor === 'b-taal').id;
    ina = await community.asResident('ina@voorbeeld.nl', 'De Linde 1', 'Ina');
    mo = await community.asResident('mo@voorbeeld.nl', 'De Linde 2', 'Mo');
    moderator = await community.asResident('els@voorbeeld.nl', 'De Wilg 3', 'Els');
    const context = await contextForTests(community, moderator, 'console');
    await community.rows((db) =>
      giveRole(
        { db, organisation: community.organisation, clock: community.clock },
        {
          residentId: context.residentId,
          role: 'moderator',
        },
      ),
    );
    // Accounts that are there for a while, so that what they write appears at once.
    community.clock.passDays(20);
    await signInAgain();
  });
  afterAll(() => community.close());
  beforeEach(async () => {
    await community.rows(async (db) => {
      await db.deleteFrom('resident_block').execute();
      await db.deleteFrom('lab_comment_wording').execute();
      await db.deleteFrom('lab_comment').where('reply_to', 'is not', null).execute();
      await db.deleteFrom('lab_comment').execute();
    });
    await signInAgain();
  });

  /** The clock has moved, and an access token lives ten minutes. */
  async function signInAgain() {
    ina = await community.asGuest('ina@voorbeeld.nl');
    mo = await community.asGuest('mo@voorbeeld.nl');
    moderator = await community.asGuest('els@voorbeeld.nl');
  }

  const act = async (name: keyof typeof mutations, who: SignedInForTests | undefined, input: object) =>
    (
      await community.graphql(
        mutations[name],
        { input: { clientMutationId: mutationId(), ...input } },
        { token: who?.token },
      )
    ).data.done;
  const say = (who: SignedInForTests | undefined, text: string, more: object = {}) =>
    act('comment', who, { item, text, language: 'nl', ...more });
  const read = async (variables: object = {}) =>
    (await community.graphql(readComments, { item, ...variables })).data.labItem;

  it('shows what a resident says to everybody, with the first name', async () => {
    const said = await say(ina, 'Ik mis ook vaak iets.\r\n\r\n\r\n\r\nEcht waar.');
    expect(said).toMatchObject({
      __typename: 'CommentOnLabItemPayload',
      comment: { state: 'PUBLISHED', viewerCanEdit: true },
    });
    const seen = await read();
    expect(seen.commentCount).toBe(1);
    expect(seen.comments.nodes).toEqual([
      {
        id: said.comment.id,
        author: 'Ina',
        text: 'Ik mis ook vaak iets.\n\nEcht waar.',
        withdrawn: false,
        edited: false,
        state: 'PUBLISHED',
        viewerCanEdit: false,
        replies: [],
      },
    ]);
  });

  it.each([
    ['a telephone number', 'Bel mij op 06 12345678 voor koffie.', 'Bel mij voor koffie.'],
    ['an e-mail address', 'Schrijf naar ina@voorbeeld.nl voor koffie.', 'Schrijf mij voor koffie.'],
  ])('refuses %s, since everybody reads it, and takes the same without it', async (_, told, mended) => {
    expect(await say(ina, told)).toMatchObject({ code: 'NOT_FOR_EVERYBODY' });
    const said = await say(ina, mended);
    expect(said).toMatchObject({ comment: { state: 'PUBLISHED' } });
    const changed = (text: string) => act('edit', ina, { comment: said.comment.id, text });
    expect(await changed(told)).toMatchObject({ code: 'NOT_FOR_EVERYBODY' });
    expect(await changed(`${mended} Altijd.`)).toMatchObject({ comment: { text: `${mended} Altijd.` } });
  });

  it('asks a visitor to sign in, and a guest for a first name', async () => {
    expect(await say(undefined, 'Hallo')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    const guest = await community.asGuest('gast@voorbeeld.nl');
    expect(await say(guest, 'Hallo')).toMatchObject({ code: 'FIRST_NAME_NEEDED' });
    expect(await say(guest, 'Hallo', { firstName: 'Sam' })).toMatchObject({ comment: { author: 'Sam' } });
  });

  it('lets the first words of a new account wait until a moderator lets them through', async () => {
    const newcomer = await community.asResident('nieuw@voorbeeld.nl', 'De Linde 9', 'Noor');
    const said = await say(newcomer, 'Ik ben nieuw hier.');
    expect(said.comment.state).toBe('WAITING');
    expect((await read()).comments.nodes).toEqual([]);
    const own = await community.graphql(mine, {}, { token: newcomer.token });
    expect(own.data.viewer.labComments).toMatchObject([{ text: 'Ik ben nieuw hier.', state: 'WAITING' }]);
    await decideAs('console', said.comment.id, 'let-through');
    expect((await read()).comments.nodes).toMatchObject([{ author: 'Noor' }]);
    expect((await say(newcomer, 'Dank je wel.')).comment.state).toBe('PUBLISHED');
  });

  it('lets what sounds like a scam wait, whoever writes it, and shows it to its writer alone', async () => {
    const said = await say(ina, 'Stuur een foto van je bankpas, voor en achter.');
    expect(said.comment.state).toBe('WAITING');
    expect((await read()).comments.nodes).toEqual([]);
    const own = await community.graphql(mine, {}, { token: ina.token });
    expect(own.data.viewer.labComments).toMatchObject([{ id: said.comment.id, state: 'WAITING' }]);
    const innocent = await say(ina, 'Stuur een foto van je bank, voor en achter.');
    expect(innocent.comment.state).toBe('PUBLISHED');
    await decideAs('console', said.comment.id, 'let-through');
    expect((await read()).comments.nodes).toHaveLength(2);
  });

  it('takes a comment away again that is changed into such a thing', async () => {
    const said = await say(ina, 'Wie helpt er mee?');
    expect((await read()).comments.nodes).toHaveLength(1);
    await act('edit', ina, {
      comment: said.comment.id,
      text: 'De sleutel ligt onder de mat, loop naar binnen.',
    });
    expect((await read()).comments.nodes).toEqual([]);
  });

  it('lets nobody decide from a page of the website, nor about their own words, and writes down who decided', async () => {
    const newcomer = await community.asResident('later@voorbeeld.nl', 'De Linde 8', 'Lia');
    const { comment } = await say(newcomer, 'Mag dit er staan?');
    await expect(decideAs('embed', comment.id, 'let-through')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const own = await say(moderator, 'Van mij.');
    await expect(decideAs('console', own.comment.id, 'remove')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const before = await audits();
    await decideAs('console', comment.id, 'refuse');
    expect(await audits()).toBe(before + 1);
    expect((await read()).comments.nodes.map((node: any) => node.author)).toEqual(['Els']);
  });

  it('hangs replies one level deep, under what is there', async () => {
    const top = (await say(ina, 'Wie wil mee?')).comment;
    const reply = await say(mo, 'Ik wil mee.', { replyTo: top.id });
    expect(await say(ina, 'Fijn.', { replyTo: reply.comment.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await read()).comments.nodes).toMatchObject([
      { text: 'Wie wil mee?', replies: [{ author: 'Mo', text: 'Ik wil mee.' }] },
    ]);
  });

  it('lets the writer change a text for half an hour, and keeps what stood there', async () => {
    const { comment } = await say(ina, 'Eerst dit.');
    expect(await act('edit', mo, { comment: comment.id, text: 'Van mij nu.' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await act('edit', ina, { comment: comment.id, text: 'Toen dit.' })).toMatchObject({
      comment: { text: 'Toen dit.', edited: true },
    });
    const kept = await community.rows((db) => db.selectFrom('lab_comment_wording').select('text').execute());
    expect(kept).toEqual([{ text: 'Eerst dit.' }]);
    community.clock.passSeconds(31 * 60);
    ina = await community.asGuest('ina@voorbeeld.nl');
    expect(await act('edit', ina, { comment: comment.id, text: 'Te laat.' })).toMatchObject({
      code: 'EDIT_WINDOW_OVER',
    });
  });

  it('takes words back for good, while the answers to them stay', async () => {
    const { comment } = await say(ina, 'Dit wil ik niet meer.');
    await say(mo, 'Jammer.', { replyTo: comment.id });
    expect(await act('withdraw', ina, { comment: comment.id })).toMatchObject({
      comment: { text: '', withdrawn: true },
    });
    expect(await act('withdraw', ina, { comment: comment.id })).toMatchObject({ code: 'ALREADY_WITHDRAWN' });
    const seen = await read();
    expect(JSON.stringify(seen)).not.toContain('Dit wil ik niet meer');
    expect(seen.comments.nodes).toMatchObject([
      { author: null, text: '', withdrawn: true, replies: [{ text: 'Jammer.' }] },
    ]);
    expect(seen.commentCount).toBe(1);
  });

  it('says the same comment once when it is sent twice', async () => {
    const input = { clientMutationId: mutationId(), item, text: 'Eén keer.', language: 'nl' };
    const twice = [await act('comment', ina, input), await act('comment', ina, input)];
    expect(twice[0]).toEqual(twice[1]);
    expect((await read()).commentCount).toBe(1);
  });

  it('refuses what nobody can read, and takes ordinary words in any script', async () => {
    expect(await say(ina, '   \n ')).toMatchObject({ code: 'TEXT_EMPTY' });
    expect(await say(ina, '🙂🙂🙂')).toMatchObject({ code: 'TEXT_NOT_READABLE' });
    expect(await say(ina, 'a'.repeat(2001))).toMatchObject({ code: 'TEXT_TOO_LONG' });
    expect(await say(ina, `x${'\u0301'.repeat(40)}`)).toMatchObject({ code: 'TEXT_NOT_READABLE' });
    expect((await say(ina, 'veilig\u202Etxt\u0000.')).comment.text).toBe('veiligtxt.');
    expect((await say(ina, 'أنا أفهم 🙂')).comment.text).toBe('أنا أفهم 🙂');
  });

  it('takes no comments where they are off, or when the lab is closed, and does before', async () => {
    const set = (change: object) => community.rows((db) => db.updateTable('lab').set(change).execute());
    await set({ comments: 'off' });
    expect(await say(ina, 'Hallo')).toMatchObject({ code: 'COMMENTS_OFF' });
    await set({ comments: 'on', state: 'closed' });
    expect(await say(ina, 'Hallo')).toMatchObject({ code: 'LAB_CLOSED' });
    await set({ state: 'open' });
    expect(await say(ina, 'Hallo')).toMatchObject({ comment: { text: 'Hallo' } });
  });

  it('keeps people who blocked each other apart, both ways', async () => {
    const { comment } = await say(mo, 'Van Mo.');
    const answer = await say(ina, 'Van Ina.');
    expect((await act('block', ina, { authorOf: comment.id })).__typename).toBe('BlockPayload');
    const absent = async (who: SignedInForTests) =>
      (await community.graphql(mine, {}, { token: who.token })).data.viewer.absentLabComments;
    expect(await absent(ina)).toEqual([comment.id]);
    expect(await absent(mo)).toEqual([answer.comment.id]);
    expect(await absent(moderator)).toEqual([]);
  });

  it('takes a report without hiding anything, and one person counts once', async () => {
    const { comment } = await say(mo, 'Niet zo aardig.');
    for (let times = 0; times < 2; times++) {
      expect((await act('report', ina, { about: comment.id, reason: 'INSULT' })).__typename).toBe(
        'ReportPayload',
      );
    }
    expect(await act('report', ina, { about: item, reason: 'SPAM' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await community.rows((db) => db.selectFrom('moderation_report').select('reason').execute()),
    ).toEqual([{ reason: 'insult' }]);
    expect((await read()).commentCount).toBe(1);
  });

  it('gives comments page by page, in a fixed number of statements', async () => {
    for (let count = 1; count <= 5; count++) await say(count % 2 ? ina : mo, `Reactie ${count}`);
    const first = (await read({ first: 3 })).comments;
    const second = (await read({ first: 3, after: first.endCursor })).comments;
    const texts = [...first.nodes, ...second.nodes].map((node: any) => node.text);
    expect(texts).toEqual(['Reactie 1', 'Reactie 2', 'Reactie 3', 'Reactie 4', 'Reactie 5']);
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
  });

  async function decideAs(
    reach: 'embed' | 'console',
    globalId: string,
    decision: 'let-through' | 'refuse' | 'remove',
  ) {
    const id = Buffer.from(globalId, 'base64').toString().split(':')[1]!;
    const { run } = await contextForTests(community, moderator, reach);
    await run((context) =>
      decide(context, { about: { type: 'LabComment', id }, decision, ground: 'other', words: 'Huisregels' }),
    );
  }

  const audits = async () =>
    (
      await community.rows((db) =>
        db.selectFrom('audit_entry').select('id').where('action', 'like', 'decide:%').execute(),
      )
    ).length;
});
