import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decide } from '../moderation/decide.actions.ts';
import { contextForTests, hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { localIdOf, neighboursForTests, type Neighbours } from '../testing/neighbours.ts';

describe.skipIf(!hasPostgres())('What the other of a talk does not see', () => {
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

  it.each([
    ['before any yes', []],
    ['after the yes of the one who leaves', ['ina']],
    ['after the yes of the one who stays', ['noor']],
    ['after both said yes', ['ina', 'noor']],
  ])(
    'looks the same, byte for byte, when the other leaves and when they are silent: %s',
    async (_, yeses) => {
      const { talk } = await at.talkBetween(ina, noor);
      await at.act(ina, 'sayInHelpTalk', { talk, text: 'Tot straks!', language: 'nl' });
      if (yeses.includes('ina')) await at.act(ina, 'agreeInHelpTalk', { talk });
      if (yeses.includes('noor')) await at.act(noor, 'agreeInHelpTalk', { talk });
      const seen = async () => JSON.stringify([await at.readTalk(noor, talk), await at.listTalks(noor)]);
      const silent = await seen();
      expect(silent).toContain('Tot straks!');
      expect(await at.act(ina, 'leaveHelpTalk', { talk })).toMatchObject({
        __typename: 'LeaveHelpTalkPayload',
      });
      expect(await at.readTalk(ina, talk)).toBeNull();
      expect(await at.listTalks(ina)).toEqual([]);
      expect(await seen()).toBe(silent);
      const said = await at.act(noor, 'sayInHelpTalk', { talk, sentence: 'WHERE_ARE_YOU' });
      expect(said.talk.messages.at(-1)).toMatchObject({ sentence: 'WHERE_ARE_YOU', waiting: false });
      expect(await at.act(ina, 'sayInHelpTalk', { talk, sentence: 'YES' })).toMatchObject({
        code: 'NOT_FOUND',
      });
    },
  );

  it('goes on where somebody who left answers again after all', async () => {
    const { post, talk } = await at.talkBetween(ina, noor);
    await at.act(noor, 'leaveHelpTalk', { talk });
    expect(await at.readPost(noor, post)).toMatchObject({ talk: null, viewerCanRespond: true });
    const again = await at.act(noor, 'respondToHelp', { post, sentence: 'YES_I_COME' });
    expect(again.talk).toMatchObject({ id: talk, messages: [{}, { sentence: 'YES_I_COME' }] });
  });

  it('is gone for both when one blocks the other, who may no longer answer either', async () => {
    const { talk, post } = await at.talkBetween(ina, noor);
    const second = await at.ask(ina, { title: 'Nog iets' });
    expect(await at.readPost(noor, second)).toMatchObject({ state: 'OPEN' });
    const [message] = (await at.readTalk(ina, talk)).messages;
    expect(await at.act(ina, 'report', { about: message.id, reason: 'DANGER' })).toMatchObject({
      __typename: 'ReportPayload',
    });
    await at.act(ina, 'leaveHelpTalk', { talk });
    expect(await at.act(ina, 'block', { authorOf: message.id })).toMatchObject({
      __typename: 'BlockPayload',
    });
    expect(await at.readTalk(noor, talk)).toBeNull();
    expect(await at.readPost(noor, post)).toBeNull();
    expect(await at.act(noor, 'sayInHelpTalk', { talk, sentence: 'YES' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await at.act(noor, 'respondToHelp', { post: second, sentence: 'YES' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await at.act(mo, 'respondToHelp', { post: second, sentence: 'YES' })).toMatchObject({
      talk: { with: 'Ina' },
    });
  });

  it('lets nobody but the two report what is said in it', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    const [message] = (await at.readTalk(ina, talk)).messages;
    expect(await at.act(mo, 'report', { about: message.id, reason: 'SPAM' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await at.act(mo, 'block', { authorOf: message.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await at.act(ina, 'report', { about: message.id, reason: 'SPAM' })).toMatchObject({
      __typename: 'ReportPayload',
    });
  });

  it('shows a text that waits to its writer alone, until it is let through', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    const say = async (text: string) =>
      (await at.act(noor, 'sayInHelpTalk', { talk, text, language: 'nl' })).talk.messages.at(-1);
    expect(await say('Wat is je naam?')).toMatchObject({ waiting: false });
    const { id, waiting } = await say('Wat is je pincode?');
    expect(waiting).toBe(true);
    await at.act(ina, 'readHelpTalk', { talk });
    at.community.clock.passDays(1);
    noor = await at.community.asGuest('noor@voorbeeld.nl');
    ina = await at.community.asGuest('ina@voorbeeld.nl');
    expect((await at.readTalk(noor, talk)).messages.at(-1)).toMatchObject({ id, waiting: true });
    const before = await at.readTalk(ina, talk);
    expect(before.messages).toHaveLength(2);
    expect(before).toMatchObject({ unread: false, lastSaidOn: '2026-11-23' });
    await decideAbout(id, 'let-through');
    const after = await at.readTalk(ina, talk);
    expect(after.messages.at(-1)).toMatchObject({ id, waiting: false });
    expect(after.unread).toBe(true);
    at.community.clock.passSeconds(1);
    await at.act(ina, 'report', { about: id, reason: 'SPAM' });
    await decideAbout(id, 'remove');
    expect(JSON.stringify([await at.readTalk(ina, talk), await at.readTalk(noor, talk)])).not.toContain(
      'pincode',
    );
  });

  it('is looked at with what the two said before', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    const say = async (text: string) =>
      (await at.act(noor, 'sayInHelpTalk', { talk, text, language: 'nl' })).talk.messages.at(-1).waiting;
    expect([await say('NL20 INGB'), await say('0001'), await say('2345 67')]).toEqual([false, true, true]);
    const alone = (await at.talkBetween(ina, noor)).talk;
    const said = await at.act(noor, 'sayInHelpTalk', { talk: alone, text: '2345 67', language: 'nl' });
    expect(said.talk.messages.at(-1).waiting).toBe(false);
  });

  it('is not there for the writer of a post while all that was said in it waits', async () => {
    const post = await at.ask(ina);
    const answer = (who: SignedInForTests, text: string) =>
      at.act(who, 'respondToHelp', { post, text, language: 'nl' });
    const { talk } = await answer(noor, 'Wat is je pincode?');
    expect(talk.messages).toMatchObject([{ waiting: true }]);
    expect(await at.readTalk(ina, talk.id)).toBeNull();
    expect(await at.listTalks(ina)).toEqual([]);
    const other = (await answer(mo, 'Wat is je naam?')).talk;
    expect(await at.listTalks(ina)).toMatchObject([{ id: other.id, with: 'Mo' }]);
    await decideAbout(talk.messages[0].id, 'let-through');
    expect(await at.readTalk(ina, talk.id)).toMatchObject({ with: 'Noor', unread: true });
  });

  async function decideAbout(id: string, decision: 'let-through' | 'remove') {
    const els = await at.community.asResident('els@voorbeeld.nl', 'De Wilg 3', 'Els');
    const { run, residentId } = await contextForTests(at.community, els, 'console');
    await at.community.rows((db) =>
      db
        .insertInto('resident_role')
        .values({
          organisation_id: at.community.organisation.id,
          id: crypto.randomUUID(),
          resident_id: residentId,
          role: 'moderator',
          given_at: at.community.clock.now(),
          given_by: null,
          from_directory: false,
          ends_at: null,
        })
        .execute(),
    );
    const about = { type: 'HelpMessage', id: localIdOf(id) };
    await run((context) => decide(context, { about, decision, ground: 'other', words: 'Huisregels' }));
  }
});
