import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeWhatIsOld } from '../database/retention.ts';
import { hasPostgres, mutationId, type SignedInForTests } from '../testing/index.ts';
import { neighboursForTests, type Neighbours } from '../testing/neighbours.ts';

describe.skipIf(!hasPostgres())('A talk between two neighbours', () => {
  let at: Neighbours;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let mo: SignedInForTests;

  beforeAll(async () => {
    at = await neighboursForTests();
  });
  afterAll(() => at.community.close());
  beforeEach(async () => {
    await at.startAgain();
    ina = await at.neighbour('Ina', 'De Linde 12');
    noor = await at.neighbour('Noor', 'De Linde 3');
    mo = await at.neighbour('Mo', 'De Linde 7');
  });

  it('goes from an answer to two yeses, to done, to how it went and a word of thanks', async () => {
    const post = await at.ask(ina);
    expect(await at.readPost(noor, post)).toMatchObject({
      state: 'OPEN',
      talk: null,
      viewerCanRespond: true,
    });
    const { talk } = await at.act(noor, 'respondToHelp', { post, text: 'Ik heb een trap.', language: 'nl' });
    expect(talk).toMatchObject({ mine: false, with: 'Ina', unread: false, agreed: false, canAgree: true });
    expect(await at.readPost(noor, post)).toMatchObject({ talk: talk.id, viewerCanRespond: false });
    expect(await at.readTalk(ina, talk.id)).toMatchObject({
      mine: true,
      with: 'Noor',
      unread: true,
      messages: [{ mine: false, kind: 'TEXT', text: 'Ik heb een trap.', sentence: null, language: 'nl' }],
    });
    at.community.clock.passSeconds(60);
    expect((await at.act(ina, 'readHelpTalk', { talk: talk.id })).talk.unread).toBe(false);
    const sentence = 'WHAT_TIME_CAN_YOU';
    await at.act(ina, 'sayInHelpTalk', { talk: talk.id, sentence, language: 'ar' });
    expect((await at.readTalk(noor, talk.id)).messages.at(-1)).toMatchObject({
      kind: 'SENTENCE',
      sentence,
      text: null,
      language: 'ar',
    });
    const yes = await at.act(ina, 'agreeInHelpTalk', { talk: talk.id });
    expect(yes.talk).toMatchObject({ agreedByMe: true, agreed: false, canAgree: false });
    expect(await at.readTalk(noor, talk.id)).toMatchObject({
      otherAgreed: true,
      agreed: false,
      canAgree: true,
    });
    const both = await at.act(noor, 'agreeInHelpTalk', { talk: talk.id });
    expect(both.talk).toMatchObject({ agreed: true, canFinish: true, post: { state: 'AGREED' } });
    expect(await at.readPost(mo, post)).toBeNull();
    expect(await at.readPost(noor, post)).toMatchObject({ state: 'AGREED' });
    const done = await at.act(noor, 'finishHelp', { talk: talk.id });
    expect(done.talk).toMatchObject({ done: true, canFinish: false, asksHowItWent: true, canThank: true });
    expect(await at.act(noor, 'tellHowItWent', { post, went: 'WELL' })).toMatchObject({
      post: { asksHowItWent: false },
    });
    const thanked = await at.act(ina, 'thankInHelpTalk', {
      talk: talk.id,
      text: 'Wat fijn!',
      language: 'nl',
    });
    expect(thanked.talk).toMatchObject({ canThank: false, asksHowItWent: true });
    expect((await at.readTalk(noor, talk.id)).messages.at(-1)).toMatchObject({
      kind: 'THANKS',
      text: 'Wat fijn!',
    });
  });

  it('does not begin with oneself, about what is over, or about what one cannot read', async () => {
    const post = await at.ask(ina);
    const answer = (who: SignedInForTests | undefined, more: object = {}) =>
      at.act(who, 'respondToHelp', { post, sentence: 'I_CAN_HELP_YOU', ...more });
    const els = await at.neighbour('Els', 'De Wilg 3');
    const gast = await at.community.asGuest('gast@voorbeeld.nl');
    expect(await answer(ina)).toMatchObject({ code: 'YOUR_OWN_POST' });
    expect(await answer(els)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answer(gast)).toMatchObject({ code: 'RESIDENT_NEEDED' });
    expect(await answer(undefined)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    for (const state of ['agreed', 'done', 'lapsed', 'withdrawn'] as const) {
      await at.community.rows((db) => db.updateTable('help_post').set({ state }).execute());
      expect(await answer(noor)).toMatchObject({ code: 'POST_OVER' });
    }
    await at.community.rows((db) => db.updateTable('help_post').set({ state: 'open' }).execute());
    expect(await answer(noor)).toMatchObject({ talk: { with: 'Ina' } });
    expect(await answer(noor)).toMatchObject({ code: 'ALREADY_ANSWERED' });
  });

  it('asks for a first name where there is none, and never changes one', async () => {
    const post = await at.ask(ina);
    const forget = { first_name: null };
    await at.community.rows((db) =>
      db.updateTable('resident').set(forget).where('first_name', '=', 'Noor').execute(),
    );
    const answer = (firstName?: string) =>
      at.act(noor, 'respondToHelp', { post, sentence: 'I_CAN_HELP_YOU', firstName });
    expect(await answer()).toMatchObject({ code: 'FIRST_NAME_NEEDED' });
    expect(await answer('Huismeester')).toMatchObject({ code: 'FIRST_NAME_NEEDED' });
    const { talk } = await answer('Noor');
    expect(await at.readTalk(ina, talk.id)).toMatchObject({ with: 'Noor' });
  });

  it('takes one ready sentence or a text that can be read, and nothing else', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    const say = (said: object) => at.act(ina, 'sayInHelpTalk', { talk, ...said });
    expect(await say({})).toMatchObject({ code: 'TEXT_EMPTY' });
    expect(await say({ text: '  \n' })).toMatchObject({ code: 'TEXT_EMPTY' });
    expect(await say({ text: '🙂🙂' })).toMatchObject({ code: 'TEXT_NOT_READABLE' });
    expect(await say({ text: 'a'.repeat(1001) })).toMatchObject({ code: 'TEXT_TOO_LONG' });
    expect(await say({ text: 'a'.repeat(90_000) })).toMatchObject({ code: 'TEXT_TOO_LONG' });
    expect(await say({ text: 'Hoi', sentence: 'YES' })).toMatchObject({ code: 'INPUT_NOT_READABLE' });
    expect(await say({ text: 'a'.repeat(1000) })).toMatchObject({ talk: { with: 'Noor' } });
    expect(await say({ text: 'Hoi 🙂', language: 'nl' })).toMatchObject({ talk: { with: 'Noor' } });
  });

  it('tells the other in which language a ready sentence was chosen', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    await at.act(ina, 'sayInHelpTalk', { talk, sentence: 'WHICH_DAY_CAN_YOU', language: 'ar' });
    expect((await at.readTalk(noor, talk)).messages.at(-1)).toMatchObject({
      sentence: 'WHICH_DAY_CAN_YOU',
      text: null,
      language: 'ar',
    });
  });

  it('refuses the hundredth answer in an hour, long before it, and takes one an hour later', async () => {
    const posts: string[] = [];
    for (let asked = 0; asked < 32; asked++) {
      await at.community.connection.pool.query("delete from rate_limit where key like 'help-post%'");
      posts.push(await at.ask(ina, { title: `Vraag ${asked}` }));
    }
    const answer = (post: string) => at.act(noor, 'respondToHelp', { post, sentence: 'YES' });
    for (const post of posts.slice(0, 30))
      expect(await answer(post)).toMatchObject({ talk: { with: 'Ina' } });
    expect(await answer(posts[30]!)).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    await at.community.connection.pool.query('delete from rate_limit');
    expect(await answer(posts[30]!)).toMatchObject({ talk: { with: 'Ina' } });
  });

  it('slows a new account down after five answers a day', async () => {
    const now = at.community.clock.now();
    await at.community.rows((db) =>
      db.updateTable('resident').set({ created_at: now }).where('first_name', '=', 'Mo').execute(),
    );
    const posts: string[] = [];
    for (let asked = 0; asked < 6; asked++) posts.push(await at.ask(ina, { title: `Vraag ${asked}` }));
    const codes = [];
    for (const post of posts) codes.push((await at.act(mo, 'respondToHelp', { post, sentence: 'YES' })).code);
    expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, 'TOO_MANY_REQUESTS']);
    expect(await at.act(noor, 'respondToHelp', { post: posts[5]!, sentence: 'YES' })).toMatchObject({
      talk: { with: 'Ina' },
    });
  });

  it('is not there for a third, who can do nothing in it', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    expect(await at.readTalk(mo, talk)).toBeNull();
    expect(await at.listTalks(mo)).toEqual([]);
    for (const [name, more] of [
      ['sayInHelpTalk', { sentence: 'YES' }],
      ['readHelpTalk', {}],
      ['agreeInHelpTalk', {}],
      ['shareContact', { phone: '0612345678' }],
      ['stopSharingContact', {}],
      ['finishHelp', {}],
      ['thankInHelpTalk', { text: 'Bedankt', language: 'nl' }],
      ['leaveHelpTalk', {}],
    ] as const) {
      expect(await at.act(mo, name, { talk, ...more }), name).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await at.readTalk(noor, talk)).toMatchObject({ with: 'Ina' });
  });

  it('is agreed on once: the second of two talks about one post comes too late', async () => {
    const { post, talk } = await at.talkBetween(ina, noor);
    const other = (await at.act(mo, 'respondToHelp', { post, sentence: 'YES' })).talk.id;
    await at.act(mo, 'agreeInHelpTalk', { talk: other });
    for (const who of [ina, noor]) await at.act(who, 'agreeInHelpTalk', { talk });
    expect(await at.readTalk(ina, talk)).toMatchObject({ agreed: true });
    expect(await at.act(ina, 'agreeInHelpTalk', { talk: other })).toMatchObject({ code: 'POST_OVER' });
    expect(await at.readTalk(mo, other)).toMatchObject({ agreed: false, canAgree: false });
  });

  it('makes one agreement of two that happen at the same moment', async () => {
    const { post, talk } = await at.talkBetween(ina, noor);
    const other = (await at.act(mo, 'respondToHelp', { post, sentence: 'YES' })).talk.id;
    await at.act(noor, 'agreeInHelpTalk', { talk });
    await at.act(mo, 'agreeInHelpTalk', { talk: other });
    await Promise.all([talk, other].map((one) => at.act(ina, 'agreeInHelpTalk', { talk: one })));
    const agreed = await Promise.all([talk, other].map(async (one) => (await at.readTalk(ina, one)).agreed));
    expect(agreed.sort()).toEqual([false, true]);
  });

  it('is finished and thanked for only after both said yes', async () => {
    const { talk, post } = await at.talkBetween(ina, noor);
    const thanks = { talk, text: 'Bedankt', language: 'nl' };
    expect(await at.act(ina, 'finishHelp', { talk })).toMatchObject({ code: 'NOT_AGREED_YET' });
    expect(await at.act(ina, 'thankInHelpTalk', thanks)).toMatchObject({ code: 'NOT_AGREED_YET' });
    expect(await at.act(ina, 'tellHowItWent', { post, went: 'WELL' })).toMatchObject({ code: 'NOT_FOUND' });
    for (const who of [ina, noor]) await at.act(who, 'agreeInHelpTalk', { talk });
    expect(await at.act(ina, 'finishHelp', { talk })).toMatchObject({ talk: { done: true } });
    expect(await at.act(ina, 'thankInHelpTalk', thanks)).toMatchObject({ talk: { canThank: false } });
    expect(await at.act(ina, 'thankInHelpTalk', thanks)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await at.act(ina, 'tellHowItWent', { post, went: 'BADLY' })).toMatchObject({ post: { id: post } });
    expect(await at.act(ina, 'tellHowItWent', { post, went: 'WELL' })).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
    expect(await at.act(mo, 'tellHowItWent', { post, went: 'WELL' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tells the day and the building of an empty home to the two who agreed alone', async () => {
    const plants = { category: 'PLANTS', timing: 'DATE', onDate: '2026-11-30' };
    const { post, talk } = await at.talkBetween(ina, noor, plants);
    expect(await at.readPost(noor, post)).toMatchObject({ onDate: null, building: null });
    expect(await at.readPost(ina, post)).toMatchObject({ onDate: '2026-11-30', building: 'De Linde' });
    for (const who of [ina, noor]) await at.act(who, 'agreeInHelpTalk', { talk });
    expect(await at.readPost(noor, post)).toMatchObject({ onDate: '2026-11-30', building: 'De Linde' });
    expect((await at.readTalk(noor, talk)).post).toMatchObject({ onDate: '2026-11-30' });
  });

  it('ends for somebody whose home is no longer known, and goes on when it is', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    const end = (ends_on: string | null) =>
      at.community.rows((db) => db.updateTable('residency').set({ ends_on }).execute());
    await end('2026-11-01');
    expect(await at.readTalk(noor, talk)).toBeNull();
    expect(await at.act(noor, 'sayInHelpTalk', { talk, sentence: 'YES' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await end(null);
    expect(await at.readTalk(noor, talk)).not.toBeNull();
  });

  it('says the same thing once when it is sent twice, also after the talk was left', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    const input = { clientMutationId: mutationId(), talk, sentence: 'THANKS' };
    await at.act(ina, 'sayInHelpTalk', input);
    const again = await at.act(ina, 'sayInHelpTalk', input);
    expect(again.talk.messages).toHaveLength(2);
    const leaving = { clientMutationId: mutationId(), talk };
    for (let times = 0; times < 2; times++)
      expect(await at.act(ina, 'leaveHelpTalk', leaving)).toMatchObject({
        __typename: 'LeaveHelpTalkPayload',
      });
    expect(await at.act(ina, 'sayInHelpTalk', input)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gives the last hundred messages, oldest first', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    for (let said = 1; said <= 101; said++)
      await at.act(said % 2 ? ina : noor, 'sayInHelpTalk', { talk, text: `Bericht ${said}`, language: 'nl' });
    const texts = (await at.readTalk(ina, talk)).messages.map(({ text }: { text: string }) => text);
    expect(texts).toHaveLength(100);
    expect([texts[0], texts[99]]).toEqual(['Bericht 2', 'Bericht 101']);
  });

  it('reads a list in as many statements as one talk takes', async () => {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    /** The least of several times, since jobs ask the database too. */
    const statementsForList = async () => {
      const counts: number[] = [];
      for (let time = 0; time < 5; time++) {
        query.mockClear();
        await at.listTalks(ina);
        counts.push(query.mock.calls.length);
      }
      return Math.min(...counts);
    };
    await at.talkBetween(ina, noor);
    const forOne = await statementsForList();
    for (let more = 0; more < 6; more++) await at.talkBetween(ina, more % 2 ? noor : mo);
    expect(await at.listTalks(ina)).toHaveLength(7);
    expect(await statementsForList()).toBe(forOne);
    query.mockRestore();
  });

  it('goes after ninety days without a word', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    expect(await at.readTalk(ina, talk)).not.toBeNull();
    await at.community.rows((db) =>
      db
        .updateTable('help_talk')
        .set({ last_said_at: new Date('2026-08-20T00:00:00Z') })
        .execute(),
    );
    await at.community.rows((db) => removeWhatIsOld(db, at.community.clock.now()));
    for (const table of ['help_talk', 'help_talk_side', 'help_message'] as const)
      expect(await at.community.rows((db) => db.selectFrom(table).selectAll().execute()), table).toEqual([]);
  });
});
