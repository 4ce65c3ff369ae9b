import { randomUUID } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import { giveRole } from '../../../packages/server/src/residents/residents.actions.ts';
import type { Operation, Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** What can be thanked for and answered: each thing as often as there are doors to it. */
export interface ThanksToUse {
  /** One that Ina was given, and that is asked about. */
  readonly asked: string;
  /** A gathering that she came to, and thanks nobody for yet; another one each time. */
  fresh(): string;
  /** The same, and it stays so. */
  readonly deed: string;
  /** Somebody with a role. */
  readonly active: string;
  version(isGood: boolean): number;
}

const spare = 60;

export async function thanksToUse(community: TestCommunity, of: { email: string }): Promise<ThanksToUse> {
  const { organisation, clock } = community;
  return community.rows(async (db) => {
    const person = async (email: string) =>
      (await db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;
    const ina = await person(of.email);
    const noor = await person('noor@voorbeeld.nl');
    const building = await db
      .selectFrom('building')
      .select(['id', 'neighbourhood_id'])
      .where('slug', '=', 'de-linde')
      .executeTakeFirstOrThrow();
    const at = { organisation_id: organisation.id };
    const gathering = async () => {
      const id = randomUUID();
      await db
        .insertInto('help_post')
        .values({
          ...at,
          id,
          kind: 'gathering',
          author_id: noor,
          building_id: building.id,
          neighbourhood_id: building.neighbourhood_id,
          reach: 'building',
          category: 'cooking',
          title: 'Soep eten',
          text: null,
          language: 'nl',
          timing: 'date',
          on_date: '2026-11-20',
          at_time: '17:30',
          place: 'De hal',
          most_people: null,
          open_until: '2026-11-20',
          state: 'done',
          state_at: clock.now(),
          visibility: 'published',
          asked_open_at: null,
          written_at: clock.now(),
          edited_at: null,
          withdrawn_by: null,
          version: 1,
        })
        .execute();
      const came = { resident_id: ina, coming: true, answered_at: clock.now(), reminded_at: null };
      await db
        .insertInto('help_coming')
        .values({ ...at, post_id: id, ...came })
        .execute();
      return globalId('HelpPost', id);
    };
    const asked = randomUUID();
    await db
      .insertInto('thanks')
      .values({
        ...at,
        id: asked,
        giver_id: noor,
        receiver_id: ina,
        written_by: null,
        job: null,
        post_id: null,
        category: 'odd-jobs',
        helped: true,
        deed: 'Een lamp',
        sentence: 'THANKS',
        text: null,
        language: 'nl',
        audience: 'everyone',
        building_id: building.id,
        neighbourhood_id: building.neighbourhood_id,
        discreet: false,
        names_giver: true,
        names_receiver: true,
        visibility: 'published',
        given_at: clock.now(),
        answer: null,
        receiver_named: false,
        answered_at: null,
      })
      .execute();
    await giveRole({ db, organisation, clock }, { residentId: noor, role: 'welcome-buddy' });
    const pile: string[] = [];
    for (let made = 0; made < spare; made++) pile.push(await gathering());
    let version = 0;
    return {
      asked: globalId('Thanks', asked),
      deed: pile.pop()!,
      fresh: () => pile.pop()!,
      active: globalId('ActiveResident', noor),
      // What is bad changes nothing, whatever it is.
      version: (isGood) => (isGood ? version++ : -1),
    };
  });
}

const arguments_ = `$building: String, $neighbourhood: String, $first: Int, $after: ID`;
const passed = 'building: $building, neighbourhood: $neighbourhood, first: $first, after: $after';
const variables: Operation['variables'] = ({ thanks }) => ({
  building: 'de-linde',
  neighbourhood: 'molenveld',
  first: 5,
  after: thanks.asked,
});
const wall: Operation = {
  text: `query (${arguments_}) { thanksWall(${passed}) { hasMore } }`,
  variables,
  done: '"thanksWall":{"hasMore"',
};
const ownWall: Operation = {
  text: `query (${arguments_}) { viewer { thanksWall(${passed}) { hasMore } } }`,
  variables,
  done: '"thanksWall":{"hasMore"',
};
const each = ['building', 'neighbourhood', 'first', 'after'];

export const thanksQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  ...Object.fromEntries(each.map((name) => [`Query.thanksWall(${name})`, [wall, name] as const])),
  ...Object.fromEntries(each.map((name) => [`Viewer.thanksWall(${name})`, [ownWall, name] as const])),
};

/** What people do on pages of the website. */
export const thanksMutations: Readonly<Record<string, Values>> = {
  notNowThanks: ({ thanks }) => ({ post: thanks.deed }),
  giveThanks: ({ thanks }, isGood) => ({
    post: isGood ? thanks.fresh() : thanks.deed,
    deed: 'Soep eten',
    text: 'Het was lekker.',
    language: 'nl',
    audience: 'TWO',
    namesGiver: true,
    namesReceiver: true,
    firstName: 'Ina',
  }),
  answerThanks: ({ thanks }) => ({ thanks: thanks.asked, yes: true, named: true }),
  printThanksCard: ({ thanks }) => ({ thanks: thanks.asked, language: 'nl' }),
  printThanksStatement: () => ({ categories: ['ODD_JOBS'], roles: [], groups: [], language: 'nl' }),
  takeThanksBack: ({ thanks }) => ({ thanks: thanks.asked }),
};

/** What the staff do. */
export const thankingMutations: Readonly<Record<string, Values>> = {
  thankActiveResident: ({ thanks }) => ({
    resident: thanks.active,
    deed: 'Nieuwe buren',
    text: 'Dank je wel.',
    language: 'nl',
    job: 'Opzichter',
    audience: 'TWO',
  }),
  thankedInPerson: ({ thanks }) => ({ resident: thanks.active, on: '2026-11-20' }),
  changeThanksSetting: ({ thanks }, isGood) => ({ months: 6, version: thanks.version(isGood) }),
};

export const thanksFields: Readonly<Record<string, readonly string[]>> = {
  notNowThanks: ['post'],
  giveThanks: [
    'post',
    'deed',
    'sentence',
    'text',
    'language',
    'audience',
    'namesGiver',
    'namesReceiver',
    'firstName',
  ],
  answerThanks: ['thanks', 'yes', 'named'],
  printThanksCard: ['thanks', 'language'],
  printThanksStatement: ['categories', 'roles', 'groups', 'language'],
  takeThanksBack: ['thanks'],
  thankActiveResident: ['resident', 'deed', 'text', 'language', 'job', 'audience'],
  thankedInPerson: ['resident', 'on'],
  changeThanksSetting: ['months', 'version'],
};
