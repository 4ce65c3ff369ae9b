import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operationsPlugin } from './operations-plugin.ts';
import { printedOperations } from './printed-operations.ts';

const printed = (source: string) => printedOperations('lab.operations.ts', source);

describe('an operation', () => {
  test('is known by the hash of its text, which has no layout and no comments', () => {
    const [lab] = printed(
      'export const Lab = operation(graphql(`\n  # reads a lab\n  query Lab($slug: String!) {\n    lab(slug: $slug) { heldOn }\n  }\n`));',
    );
    expect(lab).toEqual({
      exported: 'Lab',
      name: 'Lab',
      text: 'query Lab($slug:String!){lab(slug:$slug){heldOn}}',
      hash: createHash('sha256').update('query Lab($slug:String!){lab(slug:$slug){heldOn}}').digest('hex'),
    });
  });

  test('asks what a thing is where it has an id or may be one of several', () => {
    const [answer] = printed(
      'export const A = operation(graphql(`mutation A { act { ... on Done { lab { id } text { text } } ... on Refusal { code } } }`));',
    );
    expect(answer!.text).toBe(
      'mutation A{act{...on Done{lab{id __typename}text{text}}...on Refusal{code}__typename}}',
    );
  });

  test('brings the fragments it uses, also those that they use, and no other', () => {
    const [lab] = printed(`
      import { graphql, operation } from '../shared/operation.ts';
      export type Part = 'title' | 'items';
      const Unused = graphql(\`fragment Unused on Lab { state }\`);
      const Text = graphql(\`fragment Text on OrganisationText { text }\`);
      const Title = graphql(\`fragment Title on Lab { title { ...Text } }\`, [Text]);
      export const Lab = operation(graphql(\`query Lab { lab { ...Title } }\`, [Title]));
    `);
    expect(lab!.text).toBe(
      'query Lab{lab{...Title}}fragment Title on Lab{title{...Text}}fragment Text on OrganisationText{text}',
    );
  });
});

test('an operation brings a fragment of an operations file that its own file imports', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'operations-'));
  try {
    await writeFile(
      join(folder, 'title.operations.ts'),
      'export const title = graphql(`fragment Title on Lab { title { text } }`);',
    );
    const source = `
      import { title } from './title.operations.ts';
      export const Lab = operation(graphql(\`query Lab { lab { ...Title } }\`, [title]));
    `;
    const [lab] = printedOperations(join(folder, 'lab.operations.ts'), source);
    expect(lab!.text).toBe('query Lab{lab{...Title}}fragment Title on Lab{title{text}}');
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('a file that cannot be printed', () => {
  test.each([
    ['has other code in it', 'export const limit = 20;'],
    ['has a function in it', 'export function ask() {}'],
    ['puts values into a document', 'export const Lab = operation(graphql(`query Lab { ${fields} }`));'],
  ])('%s: says what belongs there', (_why, source) => {
    expect(() => printed(source)).toThrow(/lab\.operations\.ts.*only documents/);
  });

  test.each([
    ['an operation without a name', 'export const Lab = operation(graphql(`{ lab { id } }`));'],
    ['an operation that is not exported', 'const Lab = operation(graphql(`query Lab { lab { id } }`));'],
  ])('has %s', (_what, source) => {
    expect(() => printed(source)).toThrow(/one named query or mutation/);
  });

  test('uses a fragment of a file that it does not import', () => {
    expect(() =>
      printed('export const Lab = operation(graphql(`query Lab { lab { ...Elsewhere } }`));'),
    ).toThrow(/fragment Elsewhere must stand in this file or in an operations file it imports/);
  });
});

describe('the module a browser gets', () => {
  const transformed = (command: 'build' | 'serve', mode: string) => {
    const plugin = operationsPlugin() as any;
    plugin.configResolved({ command, mode });
    const source =
      'import { graphql, operation } from "./operation.ts"; export const Lab = operation(graphql(`query Lab { lab { id } }`));';
    return plugin.transform.handler(source, '/packages/elements/src/lab/lab.operations.ts?v=1')
      .code as string;
  };

  test('holds names and hashes, and no GraphQL at all', () => {
    expect(transformed('build', 'production')).toMatch(
      /^export const Lab = \{"name":"Lab","hash":"[0-9a-f]{16}"\};$/,
    );
  });

  test('holds the text beside them while developing', () => {
    expect(transformed('serve', 'development')).toContain('query Lab{lab{id __typename}}');
  });
});
