import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayOf } from '../clock.ts';
import { readReasons } from '../community/reads.rules.ts';
import { acting } from '../testing/acting.ts';
import { hasPostgres, mutationId, type SignedInForTests, type StaffForTests } from '../testing/index.ts';
import { atOwnAccount, newestFreshCode, openOwnAccountOf } from '../testing/own-account.ts';
import { localIdOf, neighboursForTests, type Neighbours } from '../testing/neighbours.ts';

const ownOrigin = 'http://localhost:4000';
const open = `query ($about: ID!) { console { moderationCase(about: $about) { why } } }`;

interface Seen {
  readonly day: string;
  readonly who: string;
  readonly why: string;
}

describe.skipIf(!hasPostgres())('Who saw my data', () => {
  let at: Neighbours;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let els: StaffForTests;
  let wies: StaffForTests;

  beforeAll(async () => {
    at = await neighboursForTests({ limitFactor: 20 });
    ina = await at.neighbour('Ina', 'De Linde 12');
    noor = await at.neighbour('Noor', 'De Linde 3');
    els = await at.community.asStaff('els@wonen.example', 'admin');
    wies = await at.community.asStaff('wies@wonen.example', 'moderator', 'Wies');
  });
  afterAll(() => at.community.close());

  const post = async (path: string, body: object) => {
    const response = await at.community.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ownOrigin },
      body: JSON.stringify(body),
    });
    return (await response.json()) as any;
  };
  const codeAfter = async (path: string, asked: object) => {
    const { attempt } = await post(path, asked);
    return { attempt, code: await newestFreshCode(at.community) };
  };
  const seenBy = async (email: string): Promise<Seen[]> => {
    const { proof } = (await openOwnAccountOf(at.community, email)).body;
    return (await atOwnAccount(at.community, 'seen', { proof })).body.seen;
  };
  const readContact = async (talk: string, email: string) =>
    post('/contact/read', await codeAfter('/contact/code', { talk: localIdOf(talk), email }));
  /** What is written down of whoever has an address. */
  const written = async (email: string) =>
    at.community.rows((db) =>
      db
        .selectFrom('audit_entry')
        .innerJoin('resident', 'resident.id', 'audit_entry.whose_id')
        .select(['audit_entry.action', 'audit_entry.reason'])
        .where('resident.email', '=', email)
        .where('audit_entry.action', 'like', 'read%')
        .execute(),
    );
  const lookUp = (email: string, reason: string) =>
    els.graphql(
      `mutation ($input: LookUpResidentInput!) { done: lookUpResident(input: $input) { __typename } }`,
      { input: { clientMutationId: mutationId(), email, reason } },
    );
  const decide = (who: StaffForTests, input: object) =>
    who.graphql(
      `mutation ($input: DecideModerationCaseInput!) { done: decideModerationCase(input: $input) { __typename } }`,
      { input: { clientMutationId: mutationId(), ...input } },
    );

  it('is nobody, as long as nobody did', async () => {
    const fresh = await at.community.asGuest('fatma@voorbeeld.nl');
    expect(fresh.viewer.kind).toBe('GUEST');
    expect(await seenBy('fatma@voorbeeld.nl')).toEqual([]);
  });

  it('shows every read of mine once, with who and why, and none of anybody else', async () => {
    // Two neighbours who agreed read each other's number: one once, the other twice.
    const { talk } = await at.talkBetween(ina, noor, { agreed: true });
    await at.act(ina, 'shareContact', { talk, phone: '06 12345678' });
    await at.act(noor, 'shareContact', { talk, phone: '06 87654321' });
    await readContact(talk, 'noor@voorbeeld.nl');
    await readContact(talk, 'noor@voorbeeld.nl');
    await readContact(talk, 'ina@voorbeeld.nl');
    // Staff look somebody up for each reason there is, and whoever is at the server invites Ina once more.
    await at.community.asResident('ina@voorbeeld.nl');
    for (const reason of ['QUESTION', 'MOVING', 'CORRECTION']) await lookUp('ina@voorbeeld.nl', reason);
    await lookUp('noor@voorbeeld.nl', 'QUESTION');
    await openAtDesk('ina@voorbeeld.nl');
    // Staff open what Ina told the organisation.
    await acting(at.community, ina).act('sendSignal', {
      kind: 'TIP',
      text: 'Een bank in de tuin.',
      language: 'nl',
    });
    const { data: told } = await els.graphql('{ console { signals(show: WAITING) { id } } }');
    const [tip] = told.console.signals;
    await els.graphql('query ($id: ID!) { console { signal(id: $id) { text } } }', { id: tip.id });
    // They welcome her in her first half year.
    const { welcome } = (
      await els.graphql(
        `mutation ($input: AnnounceWelcomeInput!) { done: announceWelcome(input: $input) {
          ... on AnnounceWelcomePayload { welcome { row { id } } } } }`,
        {
          input: {
            clientMutationId: mutationId(),
            home: 'De Linde 12',
            keyOn: todayOf(at.community),
            language: 'nl',
            firstName: 'Ina',
            job: 'Opzichter',
          },
        },
      )
    ).data.done;
    await at.community.rows((db) =>
      db
        .updateTable('welcome')
        .set((set) => ({
          agreed_on: set.ref('announced_on'),
          resident_id: set
            .selectFrom('resident')
            .select('resident.id')
            .where('email', '=', 'ina@voorbeeld.nl'),
        }))
        .execute(),
    );
    await els.graphql('query ($id: ID!) { console { welcome(id: $id) { contactCount } } }', {
      id: welcome.row.id,
    });
    // And call her with what is new.
    await at.community.rows(async (db) => {
      const { id: resident_id } = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', 'ina@voorbeeld.nl')
        .executeTakeFirstOrThrow();
      const made = { organisation_id: at.community.organisation.id, id: resident_id, resident_id };
      await db
        .insertInto('digest')
        .values({ ...made, channel: 'call', made_at: at.community.clock.now() })
        .execute();
    });
    const { data: calls } = await els.graphql('{ console { callsToMake { id } } }');
    const [call] = calls.console.callsToMake;
    await els.graphql('query ($id: ID!) { console { call(id: $id) { phone } } }', { id: call.id });
    // A moderator reads what Ina wrote: held, then reported, then objected to.
    const about = await heldComment();
    await wies.graphql(open, { about });
    await decide(wies, { about, decision: 'LET_THROUGH', ground: 'FINE' });
    at.community.clock.passSeconds(1);
    await acting(at.community, noor).act('report', { about, reason: 'OTHER', words: 'Dit klopt niet.' });
    await wies.graphql(open, { about });
    await decide(wies, { about, decision: 'REMOVE', ground: 'INSULT', words: 'Dit is niet aardig.' });
    const { id } = await at.community.rows((db) =>
      db.selectFrom('moderation_decision').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow(),
    );
    const code = `${id}.${at.community.secret.token('moderation-objection', id)}`;
    await post('/objection', { code, words: 'Dat is niet zo.' });
    await els.graphql(open, { about });

    const inas = await written('ina@voorbeeld.nl');
    expect(new Set(inas.map(({ reason }) => reason))).toEqual(new Set(readReasons));
    const seen = await seenBy('ina@voorbeeld.nl');
    // And once before her yes, when nobody could know that it was hers.
    expect(seen).toHaveLength(inas.length + 1);
    expect(seen.filter(({ why }) => why === 'Om jou te helpen bij je eerste half jaar.')).toHaveLength(2);
    const on = '23\u00a0november 2026';
    expect(seen).toEqual(
      expect.arrayContaining([
        { day: on, who: 'Els, medewerker', why: 'Jij was het niet met ons eens.' },
        { day: on, who: 'Wies, medewerker', why: 'Iemand vond wat jij schreef niet goed.' },
        { day: on, who: 'Wies, medewerker', why: 'Om te kijken of anderen jouw tekst kunnen lezen.' },
        { day: on, who: 'Els, medewerker', why: 'Jij had een vraag.' },
        { day: on, who: 'Els, medewerker', why: 'Jij stuurde ons een klacht of tip.' },
        { day: on, who: 'Els, medewerker', why: 'Jij ging verhuizen.' },
        { day: on, who: 'Els, medewerker', why: 'Er klopte iets niet.' },
        { day: on, who: 'Els, medewerker', why: 'Wij wisten niet of jij hier nog woont.' },
        { day: on, who: 'Een buur: Noor', why: 'Jullie deelden je nummer met elkaar.' },
        { day: on, who: 'Iemand die zorgt dat alles werkt', why: 'Om jou te vragen om mee te doen.' },
      ]),
    );
    expect(seen.filter(({ who }) => who === 'Een buur: Noor')).toHaveLength(2);
    expect(seen[0]).toEqual({ day: on, who: 'Els, medewerker', why: 'Jij was het niet met ons eens.' });

    // The twin: what was read of Noor is there for Noor, and for nobody else.
    const noors = await seenBy('noor@voorbeeld.nl');
    expect(noors).toHaveLength((await written('noor@voorbeeld.nl')).length);
    expect(noors.filter(({ who }) => who === 'Een buur: Ina')).toHaveLength(1);
    expect(seen.some(({ who }) => who === 'Een buur: Ina')).toBe(false);
    expect(noors.some(({ why }) => why === 'Jij ging verhuizen.')).toBe(false);
  });

  it('shows no decision and no change, which are told in other ways, and nothing older than a year', async () => {
    const others = await at.community.rows((db) =>
      db.selectFrom('audit_entry').select('action').where('action', 'like', 'decide:%').execute(),
    );
    expect(others.length).toBeGreaterThan(0);
    const before = await seenBy('ina@voorbeeld.nl');
    expect(before.length).toBeGreaterThan(0);
    at.community.clock.passDays(364);
    expect(await seenBy('ina@voorbeeld.nl')).toEqual(before);
    at.community.clock.passDays(2);
    expect(await seenBy('ina@voorbeeld.nl')).toEqual([]);
  });

  /** Somebody who did not answer whether they still live there, as the desk opens them. */
  async function openAtDesk(email: string): Promise<void> {
    const now = at.community.clock.now();
    const { id } = await at.community.rows((db) =>
      db
        .updateTable('residency')
        .set({ asked_at: now, desk_told_at: now })
        .where('resident_id', '=', (where) =>
          where.selectFrom('resident').select('id').where('email', '=', email),
        )
        .returning('id')
        .executeTakeFirstOrThrow(),
    );
    const residency = Buffer.from(`Residency:${id}`).toString('base64');
    await els.graphql(
      'mutation ($input: OpenStillHereInput!) { done: openStillHere(input: $input) { __typename } }',
      { input: { clientMutationId: mutationId(), residency } },
    );
  }

  async function heldComment(): Promise<string> {
    const { id } = await at.community.rows((db) =>
      db.selectFrom('lab_item').select('id').where('anchor', '=', 'b-taal').executeTakeFirstOrThrow(),
    );
    const item = Buffer.from(`LabItem:${id}`).toString('base64');
    const said = { item, text: 'Mijn pincode is 1234, geef je pas maar.', language: 'nl' };
    const done = await acting(at.community, ina).act('commentOnLabItem', said, 'comment { id }');
    return done.comment.id;
  }
});

describe('Every place that writes down a read', () => {
  const source = new URL('../', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => [file, readFileSync(new URL(file, source), 'utf8')] as const);
  const calls = (text: string, name: string) =>
    [...text.matchAll(new RegExp(`(?<!function )\\b${name}\\(context, \\{(.*?)\\}\\);`, 'gs'))].map(
      ([call]) => call,
    );

  it('says whose it was, by the one way that cannot leave it out', () => {
    const reads = files.flatMap(([, text]) => calls(text, 'writeRead'));
    const audits = files.flatMap(([, text]) => calls(text, 'writeAudit'));
    expect(reads.length).toBeGreaterThanOrEqual(3);
    expect(audits.length).toBeGreaterThanOrEqual(8);
    expect(reads.every((call) => call.includes('whoseId'))).toBe(true);
    expect(audits.filter((call) => /action: ['"`]read/.test(call))).toEqual([]);
    // The gate sees what it is for.
    const planted = "writeAudit(context, {\n  action: 'read-secrets',\n});";
    expect(calls(planted, 'writeAudit').filter((call) => /action: ['"`]read/.test(call))).toHaveLength(1);
  });
});
