import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';

const list = '{ console { moderationCases { id kind why since building category } } }';
const open = `query ($about: ID!) { console { moderationCase(about: $about) {
  kind why since building texts around heldBecause
  reports { reason words } before { decision ground words } objection { words } offers { decision grounds }
} } }`;
const decision = `mutation ($input: DecideModerationCaseInput!) { done: decideModerationCase(input: $input) {
  __typename ... on Refusal { code }
} }`;

describe.skipIf(!hasPostgres())('What waits for a decision', () => {
  let community: TestCommunity;
  let ina: Acting;
  let noor: Acting;
  let els: StaffForTests;
  let wies: StaffForTests;
  let item: string;

  beforeAll(async () => {
    community = await communityForTests();
    ina = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
    noor = acting(community, await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor'));
    els = await community.asStaff('els@wonen.example', 'admin');
    wies = await community.asStaff('wies@wonen.example', 'moderator', 'Wies');
    item = await community.rows(async (db) => {
      const row = await db
        .selectFrom('lab_item')
        .select('id')
        .where('anchor', '=', 'b-taal')
        .executeTakeFirstOrThrow();
      return Buffer.from(`LabItem:${row.id}`).toString('base64');
    });
  });
  afterAll(() => community.close());

  const say = async (who: Acting, text: string): Promise<string> =>
    (await who.act('commentOnLabItem', { item, text, language: 'nl' }, 'comment { id }')).comment.id;
  const waits = async (who: StaffForTests): Promise<any[]> =>
    (await who.graphql(list)).data.console.moderationCases;
  const opened = async (who: StaffForTests, about: string) =>
    (await who.graphql(open, { about })).data.console.moderationCase;
  const decide = async (who: StaffForTests, input: object) =>
    (await who.graphql(decision, { input: { clientMutationId: mutationId(), ...input } })).data.done;
  const read = async (): Promise<string[]> =>
    (
      await community.graphql(`query ($id: ID!) { labItem(id: $id) { comments { nodes { text } } } }`, {
        id: item,
      })
    ).data.labItem.comments.nodes.map(({ text }: { text: string }) => text);
  const mailTo = async (address: string): Promise<string> => {
    for (let tries = 0; tries < 300; tries++) {
      const mail = (await community.mails()).find(
        ({ recipient, subject }) => recipient === address && !/code|Doe mee/.test(subject),
      );
      if (mail) return mail.body;
      await new Promise((next) => setTimeout(next, 100));
    }
    throw new Error(`No mail came to ${address}`);
  };
  const objectWith = (code: string, words: string) =>
    community.fetch('/objection', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
      body: JSON.stringify({ code, words }),
    });
  const audits = (about: string) =>
    community.rows((db) =>
      db
        .selectFrom('audit_entry')
        .select(['action', 'reason', 'whose_id'])
        .where('about_id', '=', Buffer.from(about, 'base64').toString().split(':')[1]!)
        .orderBy('id')
        .execute(),
    );

  it('is the first comment of somebody new, which a moderator lets through', async () => {
    const about = await say(ina, 'Ik ben nieuw hier.');
    expect(await read()).toEqual([]);
    expect(await waits(wies)).toEqual([
      { id: about, kind: 'COMMENT', why: ['HELD'], since: '2026-11-23', building: null, category: null },
    ]);
    const held = await opened(wies, about);
    expect(held).toMatchObject({ texts: ['Ik ben nieuw hier.'], heldBecause: ['NEWCOMER'] });
    expect(held.around).toContain('Samen in Molenveld');
    expect(held.offers.map((offer: any) => offer.decision)).toEqual(['LET_THROUGH', 'REFUSE']);
    expect(await decide(wies, { about, decision: 'LET_THROUGH', ground: 'FINE' })).toEqual({
      __typename: 'DecideModerationCasePayload',
    });
    expect(await read()).toEqual(['Ik ben nieuw hier.']);
    expect(await waits(wies)).toEqual([]);
    expect(await decide(els, { about, decision: 'REFUSE', ground: 'SPAM' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is read by nobody without a row that says who, why and whose it was', async () => {
    const about = await say(noor, 'Mijn pincode is 1234, geef je pas maar.');
    await waits(wies);
    expect(await audits(about)).toEqual([]);
    expect((await opened(wies, about)).heldBecause).toContain('PIN');
    const [{ id }] = (await community.rows((db) =>
      db.selectFrom('resident').select('id').where('email', '=', 'noor@voorbeeld.nl').execute(),
    )) as [{ id: string }];
    expect(await audits(about)).toEqual([{ action: 'read:comment', reason: 'held', whose_id: id }]);
    expect(await decide(wies, { about, decision: 'REFUSE', ground: 'OTHER' })).toMatchObject({
      code: 'TEXT_EMPTY',
    });
    expect(await decide(wies, { about, decision: 'REFUSE', ground: 'FINE' })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    expect(await decide(wies, { about, decision: 'REMOVE', ground: 'SCAM' })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    const refusing = { about, decision: 'REFUSE', ground: 'SCAM', words: 'Deel nooit een pincode.' };
    expect(await decide(wies, refusing)).toMatchObject({ __typename: 'DecideModerationCasePayload' });
  });

  it('tells a refused writer why, who objects once; somebody else looks, and it stands there after all', async () => {
    const told = await mailTo('noor@voorbeeld.nl');
    expect(told).toContain('Wij plaatsen je tekst niet.');
    expect(told).toContain('Het lijkt op bedrog met geld.');
    expect(told).toContain('Deel nooit een pincode.');
    const code = /#(\S+)/.exec(told)![1]!;
    expect((await objectWith(`${code}x`, 'Niet waar.')).status).not.toBe(200);
    expect((await objectWith(code, '  ')).status).not.toBe(200);
    expect((await objectWith(code, 'Het was een grap.')).status).toBe(200);
    expect((await objectWith(code, 'Nog een keer.')).status).not.toBe(200);
    expect(await waits(wies)).toEqual([]);
    const [waiting] = await waits(els);
    expect(waiting).toMatchObject({ kind: 'COMMENT', why: ['OBJECTED'] });
    const about = waiting.id;
    expect(await opened(wies, about)).toBeNull();
    expect(await decide(wies, { about, decision: 'LEAVE', ground: 'SCAM' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await opened(els, about)).toMatchObject({
      objection: { words: 'Het was een grap.' },
      before: [{ decision: 'REFUSE', ground: 'SCAM', words: 'Deel nooit een pincode.' }],
    });
    const right = { about, decision: 'LET_THROUGH', ground: 'FINE' };
    expect(await decide(els, right)).toMatchObject({ __typename: 'DecideModerationCasePayload' });
    expect(await read()).toContain('Mijn pincode is 1234, geef je pas maar.');
    expect(await waits(els)).toEqual([]);
  });

  it('is what somebody reports, in their words and without their name; who reported it sees no case', async () => {
    const about = await say(ina, 'Wat een gezeur van nummer 8.');
    await noor.act('report', { about, reason: 'INSULT', words: 'Iedereen weet wie dit is.' });
    const staff = acting(community, await community.asGuest('els@wonen.example'));
    expect(await waits(els)).toMatchObject([{ id: about, why: ['REPORTED'] }]);
    const shown = await opened(wies, about);
    expect(shown.reports).toEqual([{ reason: 'INSULT', words: 'Iedereen weet wie dit is.' }]);
    expect(JSON.stringify(shown)).not.toMatch(/Noor|Ina/);
    community.clock.passSeconds(1);
    await staff.act('report', { about, reason: 'SPAM' });
    expect(await waits(els)).toEqual([]);
    expect(await opened(els, about)).toBeNull();
    expect(await decide(els, { about, decision: 'REMOVE', ground: 'INSULT' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await decide(wies, { about, decision: 'LEAVE', ground: 'FINE' });
    expect(await read()).toContain('Wat een gezeur van nummer 8.');
    expect(await waits(wies)).toEqual([]);
    community.clock.passSeconds(1);
    await noor.act('report', { about, reason: 'INSULT' });
    expect(await waits(wies)).toMatchObject([{ id: about, why: ['REPORTED'] }]);
    await decide(wies, { about, decision: 'REMOVE', ground: 'INSULT' });
    expect(await read()).not.toContain('Wat een gezeur van nummer 8.');
  });

  it('is not there for an editor, nor for a moderator on a page of the website', async () => {
    const karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    expect((await karim.graphql(list)).data.console.moderationCases).toBeNull();
    const onWebsite = acting(community, await community.asGuest('wies@wonen.example'));
    expect((await onWebsite.ask(list)).console).toBeNull();
  });
});
