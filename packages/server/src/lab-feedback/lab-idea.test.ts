import { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { declaredTables } from '../database/columns.ts';
import { emptyTheOutbox } from '../testing/emptied-outbox.ts';
import { acting, type Acting } from '../testing/acting.ts';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { saveLab } from './save-lab.actions.ts';
import { savedReport } from './saved-report.actions.ts';

const slug = 'samen-in-de-buurt';
const idea = 'idea { id text language state anchor }';

describe.skipIf(!hasPostgres())('An idea of a resident', () => {
  let community: TestCommunity;
  let ina: Acting;
  let mo: Acting;
  let visitor: Acting;
  let wies: StaffForTests;
  let els: StaffForTests;
  let lab: string;

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 100 });
    ina = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
    mo = acting(community, await community.asResident('mo@voorbeeld.nl', 'De Linde 14', 'Mo'));
    visitor = acting(community, { token: undefined as never });
    wies = await community.asStaff('wies@wonen.example', 'moderator', 'Wies');
    els = await community.asStaff('els@wonen.example', 'admin');
    lab = (await visitor.ask(`{ lab(slug: "${slug}") { id } }`)).lab.id;
  });
  afterAll(() => community.close());
  beforeEach(() =>
    community.rows(async (db) => {
      await db.deleteFrom('lab_idea').execute();
      await db.deleteFrom('lab_answer').execute();
      await db.deleteFrom('lab_item').where('from_resident', '=', true).execute();
    }),
  );

  const setLab = (set: object) =>
    community.rows((db) => db.updateTable('lab').set(set).where('slug', '=', slug).execute());
  const putForward = (who: Acting, text: string, more: object = {}) =>
    who.act('putForwardLabIdea', { lab, text, language: 'nl', ...more }, idea);
  const takeBack = (who: Acting, id: string) => who.act('withdrawLabIdea', { idea: id });
  const own = async (who: Acting): Promise<any[]> =>
    (await who.ask(`{ viewer { labIdeas(slug: "${slug}") { id text state anchor } } }`)).viewer.labIdeas;
  const sections = async (of = slug): Promise<any[]> =>
    (
      await visitor.ask(`{ lab(slug: "${of}") { sections { kind items {
        id anchor text language fromResident question choices plain { text } } } } }`)
    ).lab.sections;
  const points = async (): Promise<any[]> =>
    (await sections()).flatMap(({ kind, items }) => items.map((item: object) => ({ kind, ...item })));
  const ideasShown = async () => (await points()).filter(({ fromResident }) => fromResident);
  const doing = async (who: StaffForTests, mutation: string, input: object) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
    const { data, errors } = await who.graphql(
      `mutation ($input: ${type}Input!) { done: ${mutation}(input: $input) {
        __typename ... on Refusal { code } } }`,
      { input: { clientMutationId: mutationId(), ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  };
  const decide = (about: string, decision: string, ground: string, who = wies) =>
    doing(who, 'decideModerationCase', { about, decision, ground });
  const waits = async (who = wies): Promise<any[]> =>
    (await who.graphql('{ console { moderationCases { id kind why } } }')).data.console.moderationCases;
  const mailTo = async (address: string, saying: string): Promise<string> => {
    for (let tries = 0; tries < 300; tries++) {
      const mail = (await community.mails()).find(
        ({ recipient, body }) => recipient === address && body.includes(saying),
      );
      if (mail) return mail.body;
      await new Promise((next) => setTimeout(next, 100));
    }
    throw new Error(`No mail came to ${address}`);
  };

  it('waits, read by its author alone, until somebody at work lets it through', async () => {
    const put = await putForward(ina, '  Een bank bij de vijver  ');
    expect(put.idea).toMatchObject({ text: 'Een bank bij de vijver', state: 'WAITING', anchor: null });
    expect(await ideasShown()).toEqual([]);
    expect(await own(mo)).toEqual([]);
    expect(await waits()).toEqual([{ id: put.idea.id, kind: 'IDEA', why: ['HELD'] }]);
    const opened = await wies.graphql(
      `query ($about: ID!) { console { moderationCase(about: $about) { texts language heldBecause around } } }`,
      { about: put.idea.id },
    );
    expect(opened.data.console.moderationCase).toEqual({
      texts: ['Een bank bij de vijver'],
      language: 'nl',
      heldBecause: ['EVERY_IDEA'],
      around: ['Samen in Molenveld'],
    });
    expect(await decide(put.idea.id, 'LET_THROUGH', 'FINE')).not.toHaveProperty('code');
    expect(await waits()).toEqual([]);
    expect(await own(ina)).toMatchObject([{ state: 'PUBLISHED', anchor: 'idee-1' }]);
  });

  it('is then the last of the solutions, in its own words and language, and others answer it as one', async () => {
    const put = await putForward(ina, 'Ławka\nprzy stawie', { language: 'pl' });
    await decide(put.idea.id, 'LET_THROUGH', 'FINE');
    const [shown] = await ideasShown();
    expect(shown).toMatchObject({
      kind: 'SOLUTIONS',
      anchor: 'idee-1',
      text: 'Ławka\nprzy stawie',
      language: 'pl',
      plain: null,
      question: 'HELP',
      choices: ['YES', 'NO', 'DONT_KNOW'],
    });
    const solutions = (await sections()).find(({ kind }) => kind === 'SOLUTIONS');
    expect(solutions.items.at(-1).id).toBe(shown.id);
    expect(solutions.items.length).toBeGreaterThan(1);
    expect((await points()).filter(({ language }) => language === 'nl').length).toBeGreaterThan(5);
    const answered = await mo.act('answerLabItem', { item: shown.id, choice: 'YES' }, 'answer { choice }');
    expect(answered.answer).toEqual({ choice: 'YES' });
    expect(JSON.stringify(await points())).not.toContain('Ina');
  });

  it('refuses a telephone number or an e-mail address, since everybody reads it, and takes the same without', async () => {
    for (const told of ['Bel 06 12345678 voor de zaal.', 'Schrijf naar mo@voorbeeld.nl voor de zaal.'])
      expect(await putForward(ina, told), told).toMatchObject({ code: 'NOT_FOR_EVERYBODY' });
    expect(await putForward(ina, 'Bel aan voor de zaal.')).toMatchObject({
      idea: { id: expect.any(String) },
    });
  });

  it('is of whoever is signed in, a guest too; a visitor is asked to sign in', async () => {
    expect(await putForward(visitor, 'Een bank')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    const guest = acting(community, await community.asGuest('gast@voorbeeld.nl'));
    expect((await putForward(guest, 'Een bank')).idea).toMatchObject({ state: 'WAITING' });
  });

  it('says something, in at most five hundred letters', async () => {
    expect(await putForward(ina, ' \n ')).toMatchObject({ code: 'TEXT_EMPTY' });
    expect(await putForward(ina, 'a'.repeat(501))).toMatchObject({ code: 'TEXT_TOO_LONG' });
    expect((await putForward(ina, 'a'.repeat(500))).idea).toMatchObject({ state: 'WAITING' });
  });

  it('is put forward while the lab is open and something can be written', async () => {
    await setLab({ state: 'closed' });
    expect(await putForward(ina, 'Een bank')).toMatchObject({ code: 'LAB_CLOSED' });
    await setLab({ state: 'open', closes_on: '2026-11-22' });
    expect(await putForward(ina, 'Een bank')).toMatchObject({ code: 'LAB_CLOSED' });
    await setLab({ state: 'draft', closes_on: null });
    expect(await putForward(ina, 'Een bank')).toMatchObject({ code: 'NOT_FOUND' });
    await setLab({ state: 'open', comments: 'off' });
    expect(await putForward(ina, 'Een bank')).toMatchObject({ code: 'COMMENTS_OFF' });
    await setLab({ comments: 'on' });
    expect((await putForward(ina, 'Een bank')).idea).toMatchObject({ state: 'WAITING' });
  });

  it('is one of three at most; one that was taken back or refused makes room', async () => {
    const [first, second] = [await putForward(ina, 'Eén'), await putForward(ina, 'Twee')];
    await putForward(ina, 'Drie');
    expect(await putForward(ina, 'Vier')).toMatchObject({ code: 'TOO_MANY_IDEAS' });
    expect((await putForward(mo, 'Eén')).idea).toMatchObject({ state: 'WAITING' });
    expect(await takeBack(ina, first.idea.id)).not.toHaveProperty('code');
    expect((await putForward(ina, 'Vier')).idea).toMatchObject({ state: 'WAITING' });
    expect(await putForward(ina, 'Vijf')).toMatchObject({ code: 'TOO_MANY_IDEAS' });
    await decide(second.idea.id, 'REFUSE', 'SPAM');
    expect((await putForward(ina, 'Vijf')).idea).toMatchObject({ state: 'WAITING' });
  });

  it('counts three too where they come at one time', async () => {
    const results = await Promise.all(['Eén', 'Twee', 'Drie', 'Vier'].map((text) => putForward(ina, text)));
    expect(results.filter(({ code }) => code === 'TOO_MANY_IDEAS')).toHaveLength(1);
    expect(await own(ina)).toHaveLength(3);
  });

  it('is put forward once, however often it is sent', async () => {
    const sent = { clientMutationId: mutationId() };
    const [first, second] = [
      await putForward(ina, 'Een bank', sent),
      await putForward(ina, 'Een bank', sent),
    ];
    expect(second.idea.id).toBe(first.idea.id);
    expect(await own(ina)).toHaveLength(1);
    await takeBack(ina, first.idea.id);
    expect(await putForward(ina, 'Een bank', sent)).toMatchObject({ idea: null });
  });

  it('is taken back by its author alone, while it waits, and nothing of it is kept', async () => {
    const { id } = (await putForward(ina, 'Een bank')).idea;
    expect(await takeBack(mo, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await takeBack(ina, id)).not.toHaveProperty('code');
    expect(await takeBack(ina, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await waits()).toEqual([]);
    expect(await own(ina)).toEqual([]);
    const second = (await putForward(ina, 'Een bank')).idea.id;
    await decide(second, 'LET_THROUGH', 'FINE');
    expect(await takeBack(ina, second)).toMatchObject({ code: 'IDEA_STANDS' });
    expect(await ideasShown()).toHaveLength(1);
  });

  it('that is refused tells its author why, who objects; somebody else looks, and it stands there after all', async () => {
    const { id } = (await putForward(ina, 'Koop mijn bank')).idea;
    // Whatever was mailed before has a code of its own.
    await emptyTheOutbox(community);
    expect(await decide(id, 'REFUSE', 'SPAM')).not.toHaveProperty('code');
    expect(await own(ina)).toMatchObject([{ state: 'REFUSED' }]);
    expect(await takeBack(ina, id)).toMatchObject({ code: 'NOT_FOUND' });
    const mail = await mailTo('ina@voorbeeld.nl', 'Wij plaatsen je tekst niet.');
    expect(mail).toContain('Je schreef een idee bij een gesprek.');
    const code = /#(\S+)/.exec(mail)![1]!;
    const objection = await community.fetch('/objection', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
      body: JSON.stringify({ code, words: 'Het is geen reclame.' }),
    });
    expect(objection.status).toBe(200);
    expect(await waits(els)).toEqual([{ id, kind: 'IDEA', why: ['OBJECTED'] }]);
    expect(await decide(id, 'LET_THROUGH', 'FINE', els)).not.toHaveProperty('code');
    expect(await ideasShown()).toMatchObject([{ text: 'Koop mijn bank' }]);
  });

  it('gets a plain text beside it from an editor, who leaves its words and its question alone', async () => {
    await decide((await putForward(ina, 'Een bank\nbij de vijver')).idea.id, 'LET_THROUGH', 'FINE');
    const [{ id }] = (await ideasShown()) as [{ id: string }];
    const editing = async (mutation: string, more: object) => {
      const { version } = await community.rows((db) =>
        db
          .selectFrom('lab_item')
          .select('version')
          .where('id', '=', decodeGlobalID(id).id)
          .executeTakeFirstOrThrow(),
      );
      return doing(els, mutation, { id, version, ...more });
    };
    expect(await editing('editLabItem', { text: 'Twee banken' })).toMatchObject({
      code: 'WORDS_OF_RESIDENT',
    });
    expect(await editing('editLabItem', { text: 'Een bank bij de vijver' })).not.toHaveProperty('code');
    expect(await editing('shapeLabItem', { how: 'SPLIT', at: 8 })).toMatchObject({
      code: 'WORDS_OF_RESIDENT',
    });
    expect(
      await doing(els, 'writeLabText', {
        about: id,
        language: 'nl',
        text: 'Er komt een bank.',
        version: 0,
        checked: false,
      }),
    ).not.toHaveProperty('code');
    expect(await ideasShown()).toMatchObject([
      { text: 'Een bank\nbij de vijver', plain: { text: 'Er komt een bank.' } },
    ]);
    // Taken away it is by a decision alone, which its author hears.
    for (const how of ['WITHDRAW', 'RESTORE'])
      expect(await editing('shapeLabItem', { how })).toMatchObject({ code: 'WORDS_OF_RESIDENT' });
    expect(await own(ina)).toMatchObject([{ state: 'PUBLISHED' }]);
  });

  it('is reported by whoever reads it, and taken away with a reason that its author hears and objects to', async () => {
    await decide((await putForward(ina, 'Bel Henk maar')).idea.id, 'LET_THROUGH', 'FINE');
    const [{ id }] = (await ideasShown()) as [{ id: string }];
    const report = (about: string) =>
      mo.act('report', { about, reason: 'OTHER', words: 'Dit is mijn naam.' });
    const ofReport = (await points()).find(({ fromResident }) => !fromResident).id;
    expect(await report(ofReport)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await report(id)).not.toHaveProperty('code');
    // Whose it is stays unsaid: nobody is blocked by it.
    expect(await mo.act('block', { authorOf: id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await waits()).toEqual([{ id, kind: 'IDEA', why: ['REPORTED'] }]);
    expect(await decide(id, 'REMOVE', 'PRIVATE_DATA')).not.toHaveProperty('code');
    expect(await ideasShown()).toEqual([]);
    expect(await own(ina)).toMatchObject([{ state: 'TAKEN_AWAY', anchor: null }]);
    const mail = await mailTo('ina@voorbeeld.nl', 'Wij hebben je tekst weggehaald.');
    const code = /#(\S+)/.exec(mail)![1]!;
    await community.fetch('/objection', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
      body: JSON.stringify({ code, words: 'Zo heet mijn hond.' }),
    });
    expect(await decide(id, 'LET_THROUGH', 'FINE', els)).not.toHaveProperty('code');
    expect(await ideasShown()).toMatchObject([{ text: 'Bel Henk maar' }]);
  });

  it('stays where the report is brought in again, also with new solutions', async () => {
    await decide((await putForward(ina, 'Een bank bij de vijver')).idea.id, 'LET_THROUGH', 'FINE');
    const [before] = await ideasShown();
    await community.rows(async (db) => {
      const at = { db, organisation: community.organisation, clock: community.clock };
      const report = (await savedReport(at, slug))!;
      expect(JSON.stringify(report)).not.toContain('Een bank bij de vijver');
      const renamed = report.sections.map((section) => ({ ...section, heading: `${section.heading}!` }));
      await saveLab(at, { ...report, sections: renamed }, { slug });
    });
    expect(await ideasShown()).toEqual([before]);
    const solutions = (await sections()).find(({ kind }) => kind === 'SOLUTIONS');
    expect(solutions.items.at(-1).text).toBe('Een bank bij de vijver');
  });

  it('makes a section of solutions where the report has none, before the thanks', async () => {
    const other = await community.rows((db) =>
      saveLab(
        { db, organisation: community.organisation, clock: community.clock },
        {
          title: 'Alleen knelpunten',
          date: '2026-11-01',
          participants: null,
          language: 'nl',
          sections: [
            { kind: 'bottlenecks', heading: 'Knelpunten', text: [], items: [point('De hal is koud.')] },
            { kind: 'thanks', heading: 'Bedankt', text: ['Dank.'], items: [] },
          ],
        },
        { slug: 'alleen-knelpunten', state: 'open' },
      ),
    );
    const at = { lab: encodeGlobalID('Lab', other) };
    for (const text of ['Een kachel', 'Dikke deuren'])
      await decide((await putForward(ina, text, at)).idea.id, 'LET_THROUGH', 'FINE');
    expect(
      (await sections('alleen-knelpunten')).map(({ kind, items }) => [
        kind,
        items.map(({ text }: any) => text),
      ]),
    ).toEqual([
      ['BOTTLENECKS', ['De hal is koud.']],
      ['SOLUTIONS', ['Een kachel', 'Dikke deuren']],
      ['THANKS', []],
    ]);
  });

  it('goes with the account of its author while it waits; what others answered stays, and says of nobody whose it was', () => {
    const { columns } = declaredTables().get('lab_idea')!;
    const { organisation_id: _, ...own } = columns;
    expect(new Set(Object.values(own).map(({ onErase, whose }) => `${whose} ${onErase}`))).toEqual(
      new Set(['resident delete-row']),
    );
    const point = declaredTables().get('lab_item')!.columns;
    expect(Object.values(point).filter(({ whose }) => whose !== 'nobody')).toEqual([]);
  });
});

function point(text: string) {
  return { id: 'b-kou', text, plain: null, asksMoreThanOne: false };
}
