import { sql } from 'kysely';
import { findBuilding } from '../community/places.actions.ts';
import { countVotes } from '../core-values/count-votes.actions.ts';
import { addMember, makeGroup } from '../residents/groups.actions.ts';
import { enterAsMember } from './groups.ts';
import { mutationId, type StaffForTests, type TestCommunity } from './index.ts';

export const linde = 'de-linde';

/** What it takes to agree, as it is set in most tests. */
export const placeSet = (more: object = {}) => ({
  building: linde,
  support: 'TWO_THIRDS',
  turnout: 'FIFTH',
  votesBy: 'HOME',
  ...more,
});

/** Somebody at work who asks and does things, as their page would. */
export interface AtWork {
  readonly token: string;
  ask(query: string): Promise<any>;
  act(mutation: string, input: object): Promise<any>;
}

export function atWork(who: StaffForTests): AtWork {
  const send = async (query: string, variables: object = {}) => {
    const { data, errors } = await who.graphql(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    token: who.token,
    ask: (query) => send(query),
    async act(mutation, input) {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
      const { done } = await send(
        `mutation ($input: ${type}Input!) { done: ${mutation}(input: $input) {
          ... on ${type}Payload { clientMutationId } ... on Refusal { code } } }`,
        { input: { clientMutationId: mutationId(), ...input } },
      );
      return done;
    },
  };
}

/** A resident who comes into the console as a member of the committee of a building. */
export async function asCommittee(
  community: TestCommunity,
  email: string,
  building = linde,
): Promise<AtWork> {
  const { rows, organisation, clock } = community;
  await rows(async (db) => {
    const context = { db, organisation, clock };
    const { id } = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    const buildingId = (await findBuilding(db, building)) ?? null;
    const name = `Commissie ${mutationId()}`;
    const groupId = await makeGroup(context, {
      kind: 'committee',
      name,
      buildingId,
      neighbourhoodId: null,
      by: id,
    });
    const endsOn = new Date(clock.now().getTime() + 300 * 86_400_000).toISOString().slice(0, 10);
    await addMember(context, { groupId, residentId: id, endsOn, by: id });
  });
  return atWork(await enterAsMember(community, email));
}

/** What the server does in the night. */
export function countNow({ rows, organisation, clock, secret }: TestCommunity): Promise<void> {
  return rows((db) => countVotes({ db, organisation, clock, secret }));
}

/** Days go by in the places where people agree, while everybody stays signed in. */
export async function daysGoBy({ rows }: TestCommunity, days: number): Promise<void> {
  await rows(async (db) => {
    await sql`update core_values_round set opens_on = opens_on - ${days}::int, closes_on = closes_on - ${days}::int`.execute(
      db,
    );
    await sql`update core_values_charter set since = since - ${days}::int`.execute(db);
  });
}

/** Nobody agreed on anything anywhere: for what comes after. */
export async function nobodyBegan({ rows }: TestCommunity): Promise<void> {
  await rows(async (db) => {
    const parts = 'objection box roll question round edit remark proposal seen charter review'.split(' ');
    for (const part of parts) await sql`delete from ${sql.table(`core_values_${part}`)}`.execute(db);
    await sql`delete from core_value_translation`.execute(db);
    await sql`delete from core_value`.execute(db);
    await sql`delete from core_values_place`.execute(db);
  });
}
