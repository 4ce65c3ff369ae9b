import { dayLater, todayOf } from '../../../packages/server/src/clock.ts';
import { randomUUID as newId } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import { welcomeForTests } from '../../../packages/server/src/testing/welcomes.ts';
import { hashed } from '../../../packages/server/src/secrets.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Door, Operation, Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** Half years that something can be done with: of one who works here, and of a newcomer. */
export interface WelcomesToUse {
  /** It runs, and it stays so. */
  readonly running: string;
  /** Another one each time, with a question that nobody answered. */
  fresh(): string;
  /** What anything may have been done with. */
  readonly worn: string;
  /** What the link in a mail holds that asks how it goes. */
  readonly code: string;
  /** Somebody whose buddy the newcomer is, and who wants to meet neighbours. */
  readonly helped: string;
  readonly dayToMeet: string;
  /** A block of information; another one each time it is good. */
  block(kind: 'move' | 'withdraw', isGood: boolean): string;
  /** Of the block that is translated. */
  translated(isGood: boolean): { block: string; version: number };
  /** A home without one; another one each time. */
  home(): string;
  readonly staff: string;
  readonly today: string;
  /** Of what is written about a half year; each that is taken makes another one. */
  version(isGood: boolean): number;
}

const spare = 24;

export async function welcomesToUse(community: TestCommunity, of: { email: string }): Promise<WelcomesToUse> {
  const { organisation, clock } = community;
  const today = todayOf(community);
  return community.rows(async (db) => {
    const idOf = async (email: string) =>
      (await db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;
    const els = await idOf('els@wonen.example');
    const newcomer = await idOf(of.email);
    const { home_id } = await db
      .selectFrom('residency')
      .select('home_id')
      .where('resident_id', '=', newcomer)
      .executeTakeFirstOrThrow();
    const homes = await db
      .selectFrom('home')
      .innerJoin('building', 'building.id', 'home.building_id')
      .select(['home.id', 'home.number', 'building.name'])
      .where('home.id', '<>', home_id)
      // Those whose name ends in a number are for what empties a building.
      .where('building.name', 'not like', 'Leeg %')
      .orderBy('home.id')
      .execute();
    // So long ago that it is asked how it goes, and whether it may take longer.
    const begun = { key_on: dayLater(today, -184), announced_on: dayLater(today, -190) };
    const contact = { contact_id: els, contact_job: 'Opzichter', opened_on: today };
    const at = { db, organisation, clock };
    const running = await welcomeForTests(at, {
      ...begun,
      ...contact,
      home_id,
      resident_id: newcomer,
      agreed_on: today,
    });
    const asked = await welcomeForTests(at, {
      ...begun,
      ...contact,
      home_id: homes.pop()!.id,
      resident_id: els,
      agreed_on: today,
    });
    const code = community.secret.token('welcome-check-in', `${asked}:month-6`);
    await db
      .insertInto('welcome_link')
      .values({
        organisation_id: organisation.id,
        link_hash: hashed(code),
        welcome_id: asked,
        step: 'month-6',
        made_at: clock.now(),
      })
      .execute();
    await db
      .insertInto('resident_buddy')
      .values({
        organisation_id: organisation.id,
        resident_id: els,
        buddy_id: newcomer,
        starts_on: today,
        ends_on: null,
      })
      .execute();
    await db
      .insertInto('welcome_gathering')
      .values({
        organisation_id: organisation.id,
        welcome_id: asked,
        wanted_on: today,
        proposed_by: null,
        on_date: null,
        at_time: null,
        place: null,
        post_id: null,
      })
      .execute();
    const blocks = await blocksFor(at);
    const taken = { move: 0, withdraw: 0 };
    let translations = 1;
    const pile: string[] = [];
    for (const { id } of homes.splice(0, spare))
      pile.push(globally(await welcomeForTests(at, { ...begun, ...contact, home_id: id })));
    const worn = pile.shift()!;
    let version = 0;
    return {
      worn,
      running: globally(running),
      code,
      helped: globally(asked),
      dayToMeet: dayLater(today, 9),
      block: (kind, isGood) => blocks[kind][isGood ? ++taken[kind] : 0]!,
      translated: (isGood) => ({ block: blocks.translate, version: isGood ? translations++ : -1 }),
      fresh: () => pile.pop()!,
      home: () => {
        const { name, number } = homes.pop()!;
        return `${name} ${number}`;
      },
      staff: globally(els, 'Colleague'),
      today,
      version: (isGood) => (isGood ? version++ : -1),
    };
  });
}

/** Enough blocks to do something with, each kind in its own building. */
async function blocksFor({ db, organisation }: Pick<TestCommunity, 'organisation'> & { db: any }) {
  const make = async (kind: 'house' | 'other' | 'waste', position: number) => {
    const id = newId();
    await db
      .insertInto('welcome_information')
      .values({
        organisation_id: organisation.id,
        id,
        building_id: null,
        kind,
        position,
        version: 1,
        withdrawn_at: null,
      })
      .execute();
    return globally(id, 'WelcomeInformation');
  };
  const many = async (kind: 'house' | 'other') => {
    const made: string[] = [];
    for (let position = 0; position < spare; position++) made.push(await make(kind, position));
    return made;
  };
  return { move: await many('house'), withdraw: await many('other'), translate: await make('waste', 0) };
}

const globally = (id: string, type = 'Welcome') => globalId(type, id);

const atWork: Operation = {
  text: 'query ($id: ID!, $half: String!) { console { welcome(id: $id) { contactCount } welcomeHalfYear(half: $half) { half } } }',
  variables: ({ welcomes }) => ({ id: welcomes.running, half: '2026-2' }),
  inConsole: true,
  done: '"welcome":{"contactCount"',
};

const information: Operation = {
  text: 'query ($language: String!) { viewer { welcomeInformation(language: $language) { id } } }',
  variables: () => ({ language: 'nl' }),
  done: '"welcomeInformation":[',
};

export const welcomeQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Viewer.welcomeInformation(language)': [information, 'language'],
  'Console.welcome(id)': [atWork, 'id'],
  'Console.welcomeHalfYear(half)': [atWork, 'half'],
};

/** What the staff do. */
export const welcomeMutations: Readonly<Record<string, Values>> = {
  announceWelcome: ({ welcomes }, isGood) => ({
    home: isGood ? welcomes.home() : 'Nergens 1',
    keyOn: welcomes.today,
    language: 'pl',
    firstName: 'Ania',
    job: 'Opzichter',
    contact: welcomes.staff,
  }),
  recordWelcomeContact: ({ welcomes }) => ({
    welcome: welcomes.running,
    how: 'PHONE',
    on: welcomes.today,
    note: 'Gebeld.',
  }),
  enterWelcomeCheckIn: ({ welcomes }, isGood) => ({
    welcome: isGood ? welcomes.fresh() : welcomes.worn,
    step: 'MONTH_6',
    face: 'GOOD',
    line: 'Het gaat.',
  }),
  appointForWelcome: ({ welcomes }) => ({
    welcome: welcomes.running,
    contact: welcomes.staff,
    job: 'Opzichter',
  }),
  extendWelcome: ({ welcomes }, isGood) => ({ welcome: isGood ? welcomes.fresh() : welcomes.worn }),
  endWelcome: ({ welcomes }, isGood) => ({
    welcome: isGood ? welcomes.fresh() : welcomes.worn,
    reason: 'MISTAKE',
  }),
  printWelcomeLetter: ({ welcomes }) => ({ welcome: welcomes.running }),
  writeWelcomeInformation: () => ({ kind: 'HOUSE', title: 'Fietsen', text: 'In de kelder.', version: 0 }),
  translateWelcomeInformation: ({ welcomes }, isGood) => ({
    ...welcomes.translated(isGood),
    language: 'pl',
    title: 'Rowery',
    text: 'W piwnicy.',
    checked: false,
  }),
  moveWelcomeInformation: ({ welcomes }, isGood) => ({
    block: welcomes.block('move', isGood),
    up: false,
    version: 1,
  }),
  withdrawWelcomeInformation: ({ welcomes }, isGood) => ({
    block: welcomes.block('withdraw', isGood),
    version: isGood ? 1 : -1,
  }),
  writeWelcomeChange: ({ welcomes }, isGood) => ({
    half: '2026-2',
    text: 'Wij bellen eerder.',
    version: welcomes.version(isGood),
  }),
};

/** What a newcomer does on a page of the website. */
export const newcomerMutations: Readonly<Record<string, Values>> = {
  noteBuddyContact: ({ welcomes }) => ({ welcome: welcomes.helped, how: 'MET' }),
  agreeToWelcome: () => ({ neighboursHear: 'COMING' }),
  checkInToWelcome: () => ({
    step: 'MONTH_6',
    face: 'GOOD',
    line: 'Goed.',
    language: 'nl',
    phone: '06 12345678',
  }),
  wantMoreOfWelcome: () => ({}),
  wantWelcomeGathering: () => ({ wants: false }),
  answerWelcomeGathering: () => ({ yes: false }),
  proposeWelcomeGathering: ({ welcomes }) => ({
    welcome: welcomes.helped,
    onDate: welcomes.dayToMeet,
    atTime: '15:00',
    place: 'De zaal',
  }),
  // Last: the others are done while it runs.
  stopWelcome: () => ({}),
};

export const welcomeFields: Readonly<Record<string, readonly string[]>> = {
  announceWelcome: ['home', 'keyOn', 'language', 'firstName', 'job', 'contact', 'deputy'],
  recordWelcomeContact: ['welcome', 'how', 'on', 'note'],
  enterWelcomeCheckIn: ['welcome', 'step', 'face', 'line'],
  appointForWelcome: ['welcome', 'contact', 'deputy', 'job'],
  extendWelcome: ['welcome'],
  endWelcome: ['welcome', 'reason'],
  printWelcomeLetter: ['welcome'],
  writeWelcomeChange: ['half', 'text', 'version'],
  noteBuddyContact: ['welcome', 'how'],
  writeWelcomeInformation: ['block', 'building', 'kind', 'title', 'text', 'version'],
  translateWelcomeInformation: ['block', 'language', 'title', 'text', 'checked', 'version'],
  moveWelcomeInformation: ['block', 'up', 'version'],
  withdrawWelcomeInformation: ['block', 'version'],
  agreeToWelcome: ['neighboursHear'],
  checkInToWelcome: ['step', 'face', 'line', 'language', 'phone'],
  wantMoreOfWelcome: [],
  stopWelcome: [],
  wantWelcomeGathering: ['wants'],
  answerWelcomeGathering: ['yes'],
  proposeWelcomeGathering: ['welcome', 'onDate', 'atTime', 'place'],
};

const keep = Symbol('the value a page would send');

/** What a newcomer sends from the page behind the link in a mail. */
export function checkInDoors(): Door[] {
  return ['code', 'face', 'line', 'language', 'phone'].map((field) => ({
    place: `/check-in ${field}`,
    good: () => keep,
    request: (value: unknown, { welcomes }: Neighbourhood) => {
      const good = {
        code: welcomes.code,
        face: 'good',
        line: 'Goed.',
        language: 'nl',
        phone: '06 12345678',
      };
      return {
        path: '/check-in',
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
          body: JSON.stringify(value === keep ? good : { ...good, [field]: value }),
        },
      };
    },
    reached: ({ status }) => status === 200,
  }));
}
