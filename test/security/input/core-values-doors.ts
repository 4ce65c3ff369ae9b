import { randomUUID } from 'node:crypto';
import { mutationId, type TestCommunity } from '@wederkerig/server/testing';
import { findBuilding } from '../../../packages/server/src/community/places.actions.ts';
import { seedCoreValues } from '../../../packages/server/src/core-values/core-values.seed.ts';
import { acting } from '../../../packages/server/src/testing/acting.ts';
import type { Door, Operation, Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** Places in which everything can be done: people talk in De Linde, vote in De Schipper, and agreed a year ago in De Wilg. */
export interface ValuesToUse {
  /** A line in De Linde that is talked about, with a proposal of it. */
  readonly value: string;
  readonly proposal: string;
  /** An adopted line of De Wilg. */
  readonly adopted: string;
  /** A line of De Wilg that nobody needs, and words of the resident; other ones each time. */
  toDrop(): string;
  ownProposal(): string;
  ownRemark(): string;
  readonly vote: string;
  readonly asked: string;
  /** Of somebody of De Schipper, who voted. */
  readonly voter: string;
}

const spare = 150;

export async function valuesToUse(
  community: TestCommunity,
  { email }: { email: string },
): Promise<ValuesToUse> {
  const { organisation, clock, secret } = community;
  const voter = await community.asResident('stem@voorbeeld.nl', 'De Schipper 2', 'Stem');
  const piles = await community.rows(async (db) => {
    const context = { db, organisation, clock, secret };
    await seedCoreValues(context, [], { building: 'de-linde', stage: 'talk' });
    await seedCoreValues(context, [], { building: 'de-schipper', stage: 'open' });
    await seedCoreValues(context, [], { building: 'de-wilg', stage: 'review' });
    const { id: author_id } = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    const placeOf = async (building: string) => {
      const buildingId = (await findBuilding(db, building)) ?? null;
      const place = db.selectFrom('core_values_place').select('id').where('building_id', '=', buildingId);
      return (await place.executeTakeFirstOrThrow()).id;
    };
    const [linde, wilg] = [await placeOf('de-linde'), await placeOf('de-wilg')];
    const first = async (place: string, state: 'wording' | 'adopted') =>
      (
        await db
          .selectFrom('core_value')
          .select('id')
          .where('place_id', '=', place)
          .where('state', '=', state)
          .orderBy('id')
          .executeTakeFirstOrThrow()
      ).id;
    const value = await first(linde, 'wording');
    const made = { toDrop: [] as string[], proposals: [] as string[], remarks: [] as string[] };
    const organisation_id = organisation.id;
    const plain = { author_id, language: 'nl', state: 'published', written_at: clock.now() } as const;
    for (let at = 0; at < spare; at++) {
      const [id, proposal, remark] = [randomUUID(), randomUUID(), randomUUID()];
      await db
        .insertInto('core_value')
        .values({
          organisation_id,
          id,
          place_id: wilg,
          text: `Zin ${at}`,
          state: 'wording',
          replaces_id: null,
          edited_on: null,
        })
        .execute();
      await db
        .insertInto('core_values_proposal')
        .values({
          organisation_id,
          id: proposal,
          place_id: linde,
          text: `Zin ${at}`,
          why: null,
          value_id: null,
          ...plain,
        })
        .execute();
      await db
        .insertInto('core_values_remark')
        .values({ organisation_id, id: remark, value_id: value, text: `Woord ${at}`, ...plain })
        .execute();
      made.toDrop.push(globalId('CoreValue', id));
      made.proposals.push(globalId('CoreValuesProposal', proposal));
      made.remarks.push(globalId('CoreValuesRemark', remark));
    }
    return {
      ...made,
      value: globalId('CoreValue', value),
      adopted: globalId('CoreValue', await first(wilg, 'adopted')),
    };
  });
  const { viewer } = await acting(community, voter).ask(
    '{ viewer { coreValues { vote { id lines { id } } } } }',
  );
  const { id: vote, lines } = viewer.coreValues.vote;
  const chosen = lines.map((line: { id: string }) => ({ value: line.id, choice: 'BEHIND' }));
  await acting(community, voter).act('castCoreValuesVote', { vote, language: 'nl', lines: chosen });
  const keepsOne = (pile: string[]) => (pile.length > 6 ? pile.pop()! : pile[0]!);
  return {
    value: piles.value,
    proposal: piles.proposals[0]!,
    adopted: piles.adopted,
    toDrop: () => keepsOne(piles.toDrop),
    ownProposal: () => keepsOne(piles.proposals),
    ownRemark: () => keepsOne(piles.remarks),
    vote,
    asked: JSON.stringify(chosen),
    voter: voter.token,
  };
}

const linde = 'de-linde';
const wilg = 'de-wilg';
let edits = 0;

export const coreValuesMutations: Readonly<Record<string, Values>> = {
  proposeCoreValue: () => ({
    text: 'We groeten elkaar',
    why: 'Dat is fijn.',
    language: 'nl',
    isNoName: false,
  }),
  sayOfCoreValue: ({ values }) => ({ value: values.value, text: 'Goed zo.', language: 'nl' }),
  castCoreValuesVote: ({ values }) => ({
    vote: values.vote,
    lines: JSON.parse(values.asked) as object[],
    language: 'nl',
  }),
  takeCoreValueWordsBack: ({ values }, isGood) => ({
    proposal: isGood ? values.ownProposal() : values.proposal,
  }),
  answerCoreValuesReview: () => ({ choice: 'STILL' }),
};

export const coreValuesWork: Readonly<Record<string, Values>> = {
  setCoreValues: () => ({ building: linde, support: 'HALF', turnout: 'FIFTH', votesBy: 'HOME' }),
  wordCoreValue: ({ values }) => ({
    building: linde,
    value: values.value,
    proposals: [values.proposal],
    text: 'We groeten elkaar',
  }),
  dropCoreValue: ({ values }, isGood) => ({
    building: wilg,
    value: isGood ? values.toDrop() : values.adopted,
  }),
  // Where there is a vote already, all that is sent is read before that is told.
  planCoreValuesVote: () => ({ building: 'de-schipper', opensOn: '2026-11-25', closesOn: '2026-12-10' }),
  takeCoreValuesVoteBack: () => ({ building: linde }),
  editCoreValue: ({ values }) => ({
    building: wilg,
    value: values.adopted,
    text: `We groeten elkaar ${(edits += 1)}`,
  }),
  translateCoreValue: ({ values }) => ({
    building: wilg,
    value: values.adopted,
    language: 'pl',
    text: 'Pozdrawiamy się',
    checked: true,
  }),
  keepCoreValues: () => ({ building: linde }),
};

const refusing = '... on Refusal { code }';
const read = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) { __typename ${refusing} } }`;

/** What tells that all of it was read, where it cannot be done again and again: enough was said, somebody voted, a vote runs. */
export const coreValuesWays: Readonly<Record<string, Partial<Operation>>> = {
  proposeCoreValue: { text: read('proposeCoreValue'), done: '"TOO_MANY_VALUES"' },
  sayOfCoreValue: { text: read('sayOfCoreValue'), done: '"TOO_MANY_VALUES"' },
  castCoreValuesVote: {
    text: read('castCoreValuesVote'),
    done: '"ALREADY_VOTED"',
    by: ({ values }) => values.voter,
  },
  answerCoreValuesReview: { text: read('answerCoreValuesReview'), done: '"NOT_FOUND"' },
  planCoreValuesVote: { text: read('planCoreValuesVote'), done: '"VOTE_RUNS"' },
  takeCoreValuesVoteBack: { text: read('takeCoreValuesVoteBack'), done: '"VOTE_OVER"' },
};

export const coreValuesFields: Readonly<Record<string, readonly string[]>> = {
  proposeCoreValue: ['text', 'why', 'language', 'isNoName'],
  sayOfCoreValue: ['value', 'text', 'language'],
  castCoreValuesVote: ['vote', 'lines', 'language'],
  takeCoreValueWordsBack: ['proposal'],
  answerCoreValuesReview: ['choice'],
  setCoreValues: ['building', 'support', 'turnout', 'votesBy'],
  wordCoreValue: ['building', 'value', 'proposals', 'text', 'isNoName'],
  dropCoreValue: ['building', 'value'],
  planCoreValuesVote: ['building', 'opensOn', 'closesOn'],
  takeCoreValuesVoteBack: ['building'],
  editCoreValue: ['building', 'value', 'text', 'isNoName'],
  translateCoreValue: ['building', 'value', 'language', 'text', 'checked'],
  keepCoreValues: ['building'],
};

const shown: Operation = {
  text: 'query ($building: String) { coreValues(building: $building) { place } }',
  variables: () => ({ building: linde }),
  done: '"place":"De Linde"',
};
const own: Operation = {
  text: 'query ($building: String) { viewer { coreValues(building: $building) { shown { place } } } }',
  variables: () => ({ building: linde }),
  done: '"place":"De Linde"',
};
const worked: Operation = {
  text: 'query ($building: String!) { console { coreValuesPlace(building: $building) { homes } } }',
  variables: () => ({ building: linde }),
  inConsole: true,
  done: '"homes":26',
};

export const coreValuesQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Query.coreValues(building)': [shown, 'building'],
  'Viewer.coreValues(building)': [own, 'building'],
  'Console.coreValuesPlace(building)': [worked, 'building'],
};

type MakeDoor = (
  place: string,
  operation: Operation,
  put: (value: unknown, variables: Record<string, unknown>) => object,
) => Door;

/** What stands in a vote about one line, and words of a resident's own that are about a line. */
export function inVotes(door: MakeDoor): Door[] {
  const [vote, back] = ['castCoreValuesVote', 'takeCoreValueWordsBack'].map((name): Operation => ({
    text: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) { __typename } }`,
    variables: (at, isGood) => ({
      input: { clientMutationId: mutationId(), ...coreValuesMutations[name]!(at, isGood) },
    }),
    done: 'Payload"',
    ...coreValuesWays[name],
  }));
  const inLine = ['value', 'choice', 'objection'].map((field) =>
    door(`CoreValuesVoteLineInput.${field}`, vote!, (value, variables) => {
      const input = variables['input'] as { lines: object[] };
      const [line, ...others] = input.lines;
      return { input: { ...input, lines: [{ ...line, choice: 'OBJECTION', [field]: value }, ...others] } };
    }),
  );
  const remark: Operation = {
    ...back!,
    variables: ({ values }, isGood) => ({
      input: { clientMutationId: mutationId(), ...(isGood ? { remark: values.ownRemark() } : {}) },
    }),
  };
  const inBack = door('TakeCoreValueWordsBackInput.remark', remark, (value, variables) => ({
    input: { ...(variables['input'] as object), remark: value },
  }));
  return [...inLine, inBack];
}
