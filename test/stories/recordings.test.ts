import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as account from '../../packages/elements/src/account/account.recordings.ts';
import * as labComments from '../../packages/elements/src/lab-feedback/lab-comments.recordings.ts';
import * as labFeedback from '../../packages/elements/src/lab-feedback/lab-feedback.recordings.ts';

interface Recorded {
  readonly to: string;
  readonly answer: { readonly data: Record<string, unknown> };
}

const read = (path: string) => readFileSync(new URL(`../../packages/${path}`, import.meta.url), 'utf8');
const schema = buildSchema(read('server/schema.graphql'));
const registered = Object.values(JSON.parse(read('elements/operations.json'))) as {
  name: string;
  text: string;
  until?: string;
}[];

const recordings = Object.entries({
  ...account,
  ...labComments,
  ...labFeedback,
  wholeLab: labFeedback.labAnswer(),
}).filter((entry): entry is [string, Recorded] => isRecorded(entry[1]));

describe('What the stories play', () => {
  test('is found: a dozen answers and more', () => {
    expect(recordings.length).toBeGreaterThanOrEqual(10);
  });

  test.each(recordings)('%s is an answer the server could give, to the letter', async (_name, recorded) => {
    const { result } = await playBack(recorded);
    expect(result.errors).toBeUndefined();
    expect(withoutTypeNames(result.data)).toEqual(withoutTypeNames(recorded.answer.data));
  });

  test('would be caught with a field too few, a field too many, or a word the schema does not know', async () => {
    const [, whole] = recordings.find(([name]) => name === 'mine')!;
    const viewer = whole.answer.data['viewer'] as { labAnswers: { choice: string }[] };
    const changed = (change: object) =>
      playBack({ ...whole, answer: { data: { viewer: { ...viewer, ...change } } } });
    expect((await changed({ labAnswers: undefined })).result.errors).toHaveLength(1);
    expect((await changed({ labAnswers: [{ item: 'x', choice: 'PERHAPS' }] })).result.errors).toHaveLength(1);
    const tooMany = await changed({ age: 80 });
    expect(withoutTypeNames(tooMany.result.data)).not.toEqual(
      withoutTypeNames({ viewer: { ...viewer, age: 80 } }),
    );
  });
});

/** Executes the operation as it is registered, over what was recorded: what comes out is what a server may answer. */
async function playBack({ to, answer }: Recorded) {
  const operation = registered.find(({ name, until }) => name === to && !until);
  if (!operation) throw new Error(`No operation ${to} is registered: npx pnpm@12 contracts`);
  const document = parse(operation.text);
  const variableValues = { slug: 'x', item: 'x', input: {} };
  const result = await execute({
    schema,
    document,
    rootValue: answer.data,
    variableValues: withInputs(to, variableValues),
  });
  return { result: JSON.parse(JSON.stringify(result)) as { data: unknown; errors?: unknown[] } };
}

/** Inputs only have to be well formed here; what a server does with them is tested there. */
function withInputs(to: string, variables: object): Record<string, unknown> {
  const common = { clientMutationId: 'story-mutation' };
  const inputs: Record<string, object> = {
    AnswerLabItem: { ...common, item: 'x', choice: 'YES' },
    AdoptLabAnswers: { ...common, answers: [] },
    CommentOnLabItem: { ...common, item: 'x', text: 'x', language: 'nl' },
    EditLabComment: { ...common, comment: 'x', text: 'x' },
    WithdrawLabComment: { ...common, comment: 'x' },
    Report: { ...common, about: 'x', reason: 'OTHER' },
    Block: { ...common, authorOf: 'x' },
  };
  return { ...variables, input: inputs[to] ?? {} };
}

/** Recordings name every type, so that unions can be told apart; operations ask for it only there. */
function withoutTypeNames(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) => (key === '__typename' ? undefined : value)),
  );
}

function isRecorded(value: unknown): value is Recorded {
  const { to, answer } = (value ?? {}) as { to?: unknown; answer?: { data?: unknown } };
  return typeof to === 'string' && typeof answer === 'object' && answer.data !== undefined;
}
