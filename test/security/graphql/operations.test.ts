import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres, websiteOrigin } from '@wederkerig/server/testing';
import { production, type Production, type Told } from './server-in-production.ts';

const times = (count: number, made: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => made(index)).join(' ');
const inItems = (selection: string) =>
  `{ lab(slug: "samen-in-de-buurt") { sections { items { id ${selection} } } } }`;
const replies = (deep: number): string => (deep === 0 ? 'id' : `replies { ${replies(deep - 1)} }`);

/** Each is asked for too much in one way, beside the same question mended in that one way. */
const greedy: readonly { name: string; bad: string; why: RegExp; mended: string; reached: string }[] = [
  {
    name: 'too deep',
    why: /depth/i,
    bad: inItems(`comments(first: 1) { nodes { ${replies(8)} } }`),
    mended: inItems(`comments(first: 1) { nodes { ${replies(1)} } }`),
    reached: '"comments":{"nodes":[',
  },
  {
    name: 'too many aliases',
    why: /aliases/i,
    bad: `{ ${times(30, (index) => `a${index}: organisation { name }`)} }`,
    mended: `{ ${times(3, (index) => `a${index}: organisation { name }`)} }`,
    reached: '"a2":{"name":"Wonen aan de Maas"}',
  },
  {
    name: 'the same field thousands of times',
    why: /token/i,
    bad: `{ organisation { ${times(2_500, () => 'name')} } }`,
    mended: `{ organisation { ${times(20, () => 'name')} } }`,
    reached: '"name":"Wonen aan de Maas"',
  },
  {
    name: 'the same field hundreds of times',
    why: /too much/i,
    bad: `{ organisation { ${times(300, () => 'name')} } }`,
    mended: `{ organisation { ${times(20, () => 'name')} } }`,
    reached: '"name":"Wonen aan de Maas"',
  },
  {
    name: 'too many directives',
    why: /directives/i,
    bad: `{ organisation { ${times(60, () => 'name @include(if: true)')} } }`,
    mended: `{ organisation { ${times(5, () => 'name @include(if: true)')} } }`,
    reached: '"name":"Wonen aan de Maas"',
  },
  {
    name: 'too dear',
    why: /too much/i,
    bad: inItems('comments(first: 50) { nodes { id text author replies { id text author } } }'),
    mended: inItems('comments(first: 1) { nodes { id text } }'),
    reached: '"comments":{"nodes":[',
  },
  {
    name: 'too dear, in pieces',
    why: /cost limit/i,
    bad: `${inItems('...a')} fragment a on LabItem { comments(first: 50) { ...b } } fragment b on LabCommentConnection { nodes { text replies { text author id } } }`,
    mended: `${inItems('...a')} fragment a on LabItem { text }`,
    reached: '"text":"',
  },
  {
    name: 'round in a circle',
    why: /within itself/,
    bad: '{ organisation { ...a } } fragment a on Organisation { name ...b } fragment b on Organisation { ...a }',
    mended:
      '{ organisation { ...a } } fragment a on Organisation { name ...b } fragment b on Organisation { phone }',
    reached: '"name":"Wonen aan de Maas"',
  },
  {
    name: 'the same mutation many times in one request',
    why: /aliases/i,
    bad: `mutation { ${times(20, (index) => `a${index}: report(input: { clientMutationId: "attack-${index}", about: "x", reason: SPAM }) { __typename }`)} }`,
    mended: `mutation { a0: report(input: { clientMutationId: "attack-00", about: "x", reason: SPAM }) { __typename } }`,
    reached: '"__typename":"Refusal"',
  },
];

const introspection = '{ __schema { types { name fields { name } } } }';
const typeByName = '{ __type(name: "LabComment") { fields { name } } }';
const nearlyRight = '{ organisation { nam } }';
const nearlyRightValue =
  'mutation ($input: ReportInput!) { report(input: $input) { ... on Refusal { code } } }';
const reportFor = (reason: string) => ({
  input: { clientMutationId: 'report-for-test', about: 'x', reason },
});

describe.skipIf(!hasPostgres())('A question that asks too much', () => {
  let server: Production;

  beforeAll(async () => {
    server = await production(greedy.flatMap(({ bad, mended }) => [bad, mended]));
  });
  afterAll(() => server.community.close());

  it.each(greedy)(
    'is refused where it is $name, and answered when it is mended',
    async ({ bad, why, mended, reached }) => {
      const refused = await server.post(bad);
      expect(refused.body.errors[0].message).toMatch(why);
      expect(Object.values(refused.body.data ?? {}).filter(Boolean)).toEqual([]);
      expect(refused.status).toBeLessThan(500);
      expect(refused.text).not.toContain('"fault"');
      const answered = await server.post(mended);
      expect(answered.body.errors).toBeUndefined();
      expect(answered.text).toContain(reached);
    },
  );

  it('counts what was refused', () => {
    console.log(
      `${greedy.length} questions refused that ask too much, ${greedy.length} mended twins answered`,
    );
  });
});

describe.skipIf(!hasPostgres())('What there is to ask', () => {
  let inProduction: Production;
  let inDemo: Production;

  beforeAll(async () => {
    const known = [introspection, typeByName, nearlyRight];
    [inProduction, inDemo] = await Promise.all([production(known), production([], true)]);
  });
  afterAll(() => Promise.all([inProduction.community.close(), inDemo.community.close()]));

  const freely = (server: Production, query: string, variables: object = {}): Promise<Told> =>
    server.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: websiteOrigin },
      body: JSON.stringify({ query, variables }),
    });

  it('is told to nobody in production, and to a developer in a demo', async () => {
    for (const question of [introspection, typeByName]) {
      const refused = await freely(inProduction, question);
      expect(refused.body.data).toBeUndefined();
      expect(refused.text).not.toContain('LabComment');
      const told = await freely(inDemo, question);
      expect(told.text).toContain('viewerCanEdit');
    }
  });

  it('is not told when somebody registered the question either', async () => {
    for (const question of [introspection, typeByName]) {
      const refused = await inProduction.post(question);
      expect(refused.text).not.toContain('viewerCanEdit');
    }
  });

  it('is hinted at in a demo alone', async () => {
    const hinted = await freely(inDemo, nearlyRight);
    expect(hinted.text).toContain('Did you mean');
    const registered = await inProduction.post(nearlyRight);
    expect(registered.body.errors).toHaveLength(1);
    expect(registered.text).not.toMatch(/did you mean|"name"|phone/i);
  });

  it('is not hinted at by a value that does not fit either', async () => {
    const hinted = await freely(inDemo, nearlyRightValue, reportFor('SPAMM'));
    expect(hinted.text).toContain('Did you mean');
    const strict = await production([nearlyRightValue]);
    const refused = await strict.post(nearlyRightValue, reportFor('SPAMM'));
    expect(refused.body.errors).toHaveLength(1);
    expect(refused.text).not.toMatch(/did you mean|"SPAM\\?"/i);
    const taken = await strict.post(nearlyRightValue, reportFor('SPAM'));
    expect(taken.body.data.report.code).toBe('SIGN_IN_NEEDED');
    await strict.community.close();
  });
});
