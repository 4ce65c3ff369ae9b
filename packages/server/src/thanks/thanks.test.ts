import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { acting } from '../testing/acting.ts';
import { hasPostgres, mutationId, type SignedInForTests, type TestCommunity } from '../testing/index.ts';
import { thanksForTests, type ThanksForTests } from '../testing/thanks.ts';

describe.skipIf(!hasPostgres())('A word of thanks', () => {
  let at: ThanksForTests;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let mo: SignedInForTests;

  beforeAll(async () => {
    at = await thanksForTests();
  });
  afterAll(() => at.community.close());
  beforeEach(async () => {
    await at.startAgain();
    ina = await at.neighbour('Ina', 'De Linde 12');
    noor = await at.neighbour('Noor', 'De Linde 3');
    mo = await at.neighbour('Mo', 'De Schipper 1');
  });

  it('is asked of both after help, and once: no longer when it was said, or not now', async () => {
    const { post, talk } = await at.talkBetween(ina, noor, { agreed: true });
    expect(await at.deeds(ina)).toEqual([]);
    await at.act(noor, 'finishHelp', { talk });
    const deed = { post, title: 'Wie hangt een lamp op?', asks: true };
    expect(await at.deeds(ina)).toEqual([{ ...deed, with: 'Noor' }]);
    expect(await at.deeds(noor)).toEqual([{ ...deed, with: 'Ina' }]);
    await at.as(noor).act('notNowThanks', { post });
    expect(await at.deeds(noor)).toEqual([{ ...deed, with: 'Ina', asks: false }]);
    await at.give(ina, post);
    expect(await at.deeds(ina)).toEqual([]);
    expect(await at.give(ina, post)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    // Whoever thinks better of it can still say it.
    expect(await at.give(noor, post)).toMatchObject({ __typename: 'GiveThanksPayload' });
  });

  it('is not asked a second time of whoever said it in the talk', async () => {
    const { talk } = await at.talkBetween(ina, noor, { agreed: true });
    await at.act(noor, 'finishHelp', { talk });
    expect((await at.deeds(ina))[0].asks).toBe(true);
    await at.act(ina, 'thankInHelpTalk', { talk, text: 'Bedankt!', language: 'nl' });
    expect((await at.deeds(ina))[0].asks).toBe(false);
  });

  it('is not there for a neighbour who had no part in it, nor for whoever lives elsewhere or is not known', async () => {
    const post = await at.help(ina, noor);
    expect(await at.deeds(mo)).toEqual([]);
    expect(await at.give(mo, post)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await at.as(mo).act('notNowThanks', { post })).toMatchObject({ code: 'NOT_FOUND' });
    const guest = await at.community.asGuest('gast@voorbeeld.nl');
    expect(await at.give(guest, post)).toMatchObject({ code: 'RESIDENT_NEEDED' });
    expect(await at.give(ina, post)).toMatchObject({ __typename: 'GiveThanksPayload' });
  });

  it('is not said to oneself, and said to who planned a gathering by who came', async () => {
    const { post } = await at.act(ina, 'planGathering', {
      category: 'COOKING',
      title: 'Soep eten',
      language: 'nl',
      onDate: '2026-11-30',
      atTime: '17:30',
      place: 'De hal',
    });
    await at.act(noor, 'answerGathering', { post: post.id, coming: true }).catch(() => {});
    await at.community.rows(async (db) => {
      const { id } = await db
        .selectFrom('resident')
        .select('id')
        .where('first_name', '=', 'Noor')
        .executeTakeFirstOrThrow();
      const row = await db.selectFrom('help_post').selectAll().executeTakeFirstOrThrow();
      await db
        .insertInto('help_coming')
        .values({
          organisation_id: row.organisation_id,
          post_id: row.id,
          resident_id: id,
          coming: true,
          answered_at: at.community.clock.now(),
          reminded_at: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
    expect(await at.give(ina, post.id)).toMatchObject({ code: 'THANKS_TO_ONESELF' });
    expect(await at.give(noor, post.id)).toMatchObject({ code: 'NOT_FOUND' });
    await at.community.rows((db) => db.updateTable('help_post').set({ on_date: '2026-11-22' }).execute());
    expect(await at.give(noor, post.id)).toMatchObject({ __typename: 'GiveThanksPayload' });
    expect((await at.own(ina))[0]).toMatchObject({ given: false, giver: 'Noor', asksMe: true });
  });

  it('shows who gave it no difference between a no, no answer, and a yes that was taken back', async () => {
    const id = await at.given(ina, noor);
    const unanswered = await at.own(ina);
    await at.as(noor).act('answerThanks', { thanks: id, yes: false, named: false });
    expect(await at.own(ina)).toEqual(unanswered);
    // The twin: a yes is seen, so the view would have shown a difference.
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    expect(await at.own(ina)).not.toEqual(unanswered);
    await at.as(noor).act('takeThanksBack', { thanks: id });
    expect(await at.own(ina)).toEqual(unanswered);
    expect((await at.wall()).nodes).toEqual([]);
  });

  it('is gone both ways between people of whom one blocked the other', async () => {
    const id = await at.given(ina, noor);
    await at.as(noor).act('answerThanks', { thanks: id, yes: true, named: true });
    const post = await at.help(ina, noor);
    expect([(await at.own(noor)).length, (await at.deeds(noor)).length]).toEqual([1, 2]);
    expect((await at.wall({}, noor)).nodes).toHaveLength(1);
    await at.as(noor).act('block', { authorOf: id });
    for (const who of [ina, noor]) {
      expect(await at.own(who)).toEqual([]);
      expect(await at.deeds(who)).toEqual([]);
      expect((await at.wall({}, who)).nodes).toEqual([]);
    }
    expect(await at.give(ina, post)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await at.wall({}, mo)).nodes).toHaveLength(1);
  });

  it('says by nobody who is absent whose the words without a name are', async () => {
    const unnamed = await at.given(ina, noor, { namesGiver: false });
    await at.as(noor).act('answerThanks', { thanks: unnamed, yes: true, named: false });
    const named = await at.given(ina, noor);
    await at.as(noor).act('answerThanks', { thanks: named, yes: true, named: true });
    expect((await at.wall({}, mo)).nodes.map(({ id }: any) => id).toSorted()).toEqual(
      [unnamed, named].toSorted(),
    );
    // Whose the unnamed words are is told to nobody, also not to who works here.
    expect(await at.as(mo).act('block', { authorOf: unnamed })).toMatchObject({ code: 'NOT_FOUND' });
    const { graphql } = await at.community.asStaff('wies@wonen.example', 'moderator', 'Wies');
    const atWork = acting({ ...at.community, graphql } as TestCommunity, { token: '' });
    expect(await atWork.act('block', { authorOf: unnamed })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await at.as(mo).act('block', { authorOf: named })).not.toHaveProperty('code');
    expect((await at.wall({}, mo)).nodes.map(({ id }: any) => id)).toEqual([unnamed]);
  });

  it('waits for a person where somebody is new, and not between the two', async () => {
    const fresh = await at.community.asResident('nieuw@voorbeeld.nl', 'De Linde 9', 'Nel');
    const post = await at.help(ina, fresh);
    await at.give(fresh, post);
    const [mine] = await at.own(fresh);
    expect(mine).toMatchObject({ given: true, waiting: true });
    expect(await at.own(ina)).toEqual([]);
    await at.community.rows((db) => db.updateTable('thanks').set({ visibility: 'published' }).execute());
    expect(await at.own(ina)).toMatchObject([{ id: mine.id, asksMe: true }]);
    const second = await at.help(ina, fresh);
    at.community.clock.passSeconds(60);
    await at.give(fresh, second, { audience: 'TWO' });
    expect((await at.own(ina)).map((one: any) => one.audience)).toEqual(['TWO', 'EVERYONE']);
  });

  it('is refused where it says nothing, and taken with words or a ready sentence', async () => {
    const post = await at.help(ina, noor);
    for (const [more, code] of [
      [{ text: ' ' }, 'TEXT_EMPTY'],
      [{ text: '😀' }, 'TEXT_NOT_READABLE'],
      [{ text: 'a'.repeat(501) }, 'TEXT_TOO_LONG'],
      [{ deed: '' }, 'TEXT_EMPTY'],
      [{ deed: 'a'.repeat(121) }, 'TEXT_TOO_LONG'],
      [{ sentence: 'THANKS' }, 'INPUT_NOT_READABLE'],
    ] as const)
      expect(await at.give(ina, post, more)).toMatchObject({ code });
    expect(await at.give(ina, post, { text: null, sentence: 'THANKS_FOR_YOUR_HELP' })).toMatchObject({
      __typename: 'GiveThanksPayload',
    });
    expect((await at.own(noor))[0]).toMatchObject({ sentence: 'THANKS_FOR_YOUR_HELP', text: null });
  });

  it('is said once, however often it is sent', async () => {
    const sent = { clientMutationId: mutationId(), ...at.words(await at.help(ina, noor)) };
    for (let time = 0; time < 2; time++)
      expect(await at.as(ina).act('giveThanks', sent)).toMatchObject({ __typename: 'GiveThanksPayload' });
    expect(await at.own(ina)).toHaveLength(1);
  });

  it('can be said so many times an hour, and does not use up the times of a neighbour', async () => {
    const post = await at.help(ina, noor);
    for (let time = 0; time < limits['thanks-by-actor'].points; time++)
      await at.as(ina).act('notNowThanks', { post });
    expect(await at.give(ina, post)).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(await at.give(noor, post)).toMatchObject({ __typename: 'GiveThanksPayload' });
  });

  it('asks nothing of whoever wants to be left alone', async () => {
    await at.given(ina, noor);
    const post = await at.help(ina, noor);
    expect((await at.own(noor))[0].asksMe).toBe(true);
    await at.as(noor).act('pause', {});
    expect((await at.own(noor))[0].asksMe).toBe(false);
    expect((await at.deeds(noor)).filter(({ asks }: any) => asks)).toEqual([]);
    expect((await at.deeds(ina)).map((one: any) => [one.post, one.asks])).toEqual([[post, true]]);
    await at.as(noor).act('endPause', {});
  });
});
