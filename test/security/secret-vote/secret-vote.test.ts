import { randomUUID as randomId } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, mutationId, type TestCommunity } from '@wederkerig/server/testing';
import { acting, type Acting } from '../../../packages/server/src/testing/acting.ts';
import {
  atWork,
  countNow,
  daysGoBy,
  linde,
  placeSet,
} from '../../../packages/server/src/testing/core-values.ts';
import { dump, type DumpedRow } from '../../../packages/server/src/testing/dump.ts';
import { choices, right, solve, type Choice, type Voter } from './solver.ts';

const homes = 24;
/** Home 7 votes first, home 14 second: not in the order in which anything else was made. */
const order = Array.from({ length: homes }, (_, at) => (at * 7 + 7) % 25).filter((home) => home > 0);
/** What everybody says, as uneven as people are: the first line has few objections, the second is adopted, the third is not. */
const said: readonly ((home: number) => Choice)[] = [
  (home) => (home % 6 === 0 ? 'unsure' : home % 11 === 0 ? 'objection' : 'behind'),
  (home) => (home % 5 === 0 ? 'objection' : 'behind'),
  (home) => choices[home % 3]!,
];

describe.skipIf(!hasPostgres())('Whoever steals the database after a vote', () => {
  let community: TestCommunity;
  let lines: string[];
  let voters: Voter[];
  let during: DumpedRow[];
  let afterwards: DumpedRow[];
  let receipts: { vote: string; lines: object[]; clientMutationId: string }[];

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 1000 });
    const sam = atWork(await community.asStaff('sam@wonen.example', 'staff', 'Sam'));
    await sam.act('setCoreValues', placeSet());
    for (const text of ['We groeten elkaar', 'Na tien uur is het stil', 'De hal is van ons allemaal'])
      await sam.act('wordCoreValue', { building: linde, proposals: [], text });
    await sam.act('planCoreValuesVote', { building: linde, opensOn: '2026-11-23', closesOn: '2026-12-06' });
    const people = new Map<number, Acting>();
    for (const home of order)
      people.set(
        home,
        acting(community, await community.asResident(`h${home}@voorbeeld.nl`, `De Linde ${home}`)),
      );
    receipts = [];
    for (const home of order) receipts.push(await vote(people.get(home)!, home));
    voters = await votersOf(community);
    during = await dump(community);
    lines = await community.rows(async (db) => {
      const rows = await db
        .selectFrom('core_values_question')
        .select('value_id')
        .orderBy('position')
        .execute();
      return rows.map(({ value_id }) => value_id);
    });
    await daysGoBy(community, 14);
    await countNow(community);
    afterwards = await dump(community);
  }, 180_000);
  afterAll(() => community.close());

  const truth = (voter: number, line: string) => said[lines.indexOf(line)]!(order[voter]!);
  const likeliest = () => Object.fromEntries(lines.map((line) => [line, 'behind' as Choice]));
  /** What the published numbers give whoever guesses the most frequent answer for everybody. */
  const byTotals = () =>
    right(
      voters.flatMap((_, voter) =>
        lines.map((line) => ({ voter, line, choice: 'behind' as const, by: 'totals' as const })),
      ),
      truth,
    );

  it('finds who voted while the vote runs, and nothing of what: its guesses are those of the published totals', () => {
    expect(during.filter(({ table }) => table === 'public.core_values_roll')).toHaveLength(homes);
    const guesses = solve(during, voters, lines, likeliest());
    expect(new Set(guesses.map(({ by }) => by))).toEqual(new Set(['totals']));
    expect(right(guesses, truth)).toBe(byTotals());
  });

  it('finds no better guess after the count than the published totals, and nobody on a roll any more', () => {
    expect(afterwards.filter(({ table }) => /roll|_box/.test(table))).toEqual([]);
    const guesses = solve(afterwards, voters, lines, likeliest());
    expect(new Set(guesses.map(({ by }) => by))).toEqual(new Set(['totals']));
    expect(right(guesses, truth)).toBe(byTotals());
    expect(byTotals()).toBeLessThan(homes * lines.length);
  });

  it('finds no exact count after it, only what is published', async () => {
    const published = afterwards.filter(({ table }) => table === 'public.published_count');
    const shown = published.filter(({ values }) => values.some((one) => one.startsWith('core-value:')));
    expect(shown.length).toBeGreaterThan(0);
    const exact = lines.map((line) =>
      JSON.stringify(
        choices.map((choice) => voters.filter((_, voter) => truth(voter, line) === choice).length),
      ),
    );
    // Every number of a picture is rounded; a true one would have to be found in the same row as its line.
    for (const { values } of shown)
      expect(values.filter((one) => /^\d+$/.test(one)).every((one) => Number(one) % 5 === 0)).toBe(true);
    expect(exact.every((counts) => !JSON.stringify(shown).includes(counts))).toBe(true);
  });

  it('cannot try out which votes fit the receipt of a vote, with the key of the server neither', async () => {
    const hashes = await community.rows((db) =>
      db.selectFrom('mutation_receipt').selectAll().where('mutation', '=', 'castCoreValuesVote').execute(),
    );
    expect(hashes).toHaveLength(homes);
    const fits = (input: object) =>
      hashes.some(({ input_hash }) =>
        community.secret.hasDerived('mutation-input', JSON.stringify(input), input_hash),
      );
    // The receipt is of the vote and no more: all that was chosen is not in it, and any other choice would fit it as well.
    for (const { lines: chosen, vote, clientMutationId } of receipts) {
      expect(fits({ clientMutationId, vote })).toBe(true);
      expect(fits({ clientMutationId, vote, lines: chosen, language: 'nl' })).toBe(false);
    }
    expect(new Set(hashes.map(({ result }) => JSON.stringify(result)))).toEqual(new Set(['null']));
  });

  it('finds everything where the key of the roll lies in the box', () => {
    const box = weakServer(lines, truth, voters, 'key');
    const guesses = solve([...afterwards, ...box], voters, lines, likeliest());
    expect(new Set(guesses.map(({ by }) => by))).toEqual(new Set(['key']));
    expect(right(guesses, truth)).toBe(homes * lines.length);
  });

  it('finds everything where one transaction writes a roll and a vote of its own', () => {
    const box = weakServer(lines, truth, voters, 'transaction');
    const guesses = solve([...afterwards, ...box], voters, lines, likeliest());
    expect(new Set(guesses.map(({ by }) => by))).toEqual(new Set(['transaction']));
    expect(right(guesses, truth)).toBe(homes * lines.length);
  });

  it('finds everything where votes lie in the order of the roll', () => {
    const box = weakServer(lines, truth, voters, 'order');
    const guesses = solve([...afterwards, ...box], voters, lines, likeliest());
    expect(new Set(guesses.map(({ by }) => by))).toEqual(new Set(['order']));
    expect(right(guesses, truth)).toBe(homes * lines.length);
  });

  async function vote(who: Acting, home: number) {
    const { viewer } = await who.ask('{ viewer { coreValues { vote { id lines { id } } } } }');
    const { id, lines: asked } = viewer.coreValues.vote;
    const sent = {
      clientMutationId: mutationId(),
      vote: id as string,
      lines: asked.map((line: { id: string }, at: number) => ({
        value: line.id,
        choice: said[at]!(home).toUpperCase(),
      })),
      language: 'nl',
    };
    expect(await who.act('castCoreValuesVote', sent)).toHaveProperty('clientMutationId');
    return sent;
  }
});

/** Everybody who voted, in the order of their homes above. */
async function votersOf(community: TestCommunity): Promise<Voter[]> {
  return community.rows(async (db) => {
    const found: Voter[] = [];
    for (const home of order) {
      const { id, home_id } = await db
        .selectFrom('resident')
        .innerJoin('residency', 'residency.resident_id', 'resident.id')
        .select(['resident.id', 'residency.home_id'])
        .where('email', '=', `h${home}@voorbeeld.nl`)
        .executeTakeFirstOrThrow();
      found.push({ keys: [id, home_id] });
    }
    return found;
  });
}

/** A server that makes one mistake: what the solver has to find, so that finding nothing elsewhere says something. */
function weakServer(
  lines: readonly string[],
  truth: (voter: number, line: string) => Choice,
  voters: readonly Voter[],
  mistake: 'key' | 'transaction' | 'order',
): DumpedRow[] {
  const rows: DumpedRow[] = [];
  const table = (name: string) => `public.weak_${name}`;
  voters.forEach(({ keys }, voter) => {
    const transaction = mistake === 'transaction' ? String(900_000 + voter) : '1';
    rows.push({ table: table('roll'), place: voter, transaction, values: [keys[1]!] });
  });
  for (const line of lines) {
    const box = voters.map(({ keys }, voter) => ({
      table: table('box'),
      place: 0,
      transaction: mistake === 'transaction' ? String(900_000 + voter) : '2',
      values: [randomId(), line, truth(voter, line), ...(mistake === 'key' ? [keys[1]!] : [])],
    }));
    const lying =
      mistake === 'order'
        ? box
        : box.toSorted((one, other) => one.values[0]!.localeCompare(other.values[0]!));
    lying.forEach((row, place) => rows.push({ ...row, place }));
  }
  return rows;
}
