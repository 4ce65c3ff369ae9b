import type { Plugin } from 'vite';
import { printedOperations, shortHash } from './printed-operations.ts';

const noParser = '\0no-graphql-parser';

/**
 * Keeps GraphQL itself out of the browser. Each `*.operations.ts` becomes plain names and short hashes; while developing whole ones
 * with the text beside them, for whoever looks into a request. And since no text is left to read, urql gets by without the
 * parser and printer it brings, which are a third of it.
 */
export function operationsPlugin(): Plugin {
  let building = false;
  return {
    name: 'wederkerig-operations',
    enforce: 'pre',
    configResolved({ command, mode }) {
      building = command === 'build' && mode === 'production';
    },
    resolveId(source) {
      return source === '@0no-co/graphql.web' ? noParser : undefined;
    },
    load(id) {
      return id === noParser ? parserStandIn : undefined;
    },
    transform: {
      filter: { id: /\.operations\.ts(\?|$)/ },
      handler(source, id) {
        const operations = printedOperations(id.split('?')[0]!, source);
        const code = operations.map(({ exported, name, text, hash }) => {
          const kept = building ? { name, hash: shortHash(hash) } : { name, hash, text };
          return `export const ${exported} = ${JSON.stringify(kept)};`;
        });
        return { code: code.join('\n'), map: null };
      },
    },
  };
}

/** The part of @0no-co/graphql.web that urql touches for a document that was printed before. */
const parserStandIn = `
export const Kind = { OPERATION_DEFINITION: 'OperationDefinition', FIELD: 'Field', NAME: 'Name' };
export class GraphQLError extends Error {}
const printedBefore = () => { throw new Error('Operations are printed when the elements are built.'); };
export { printedBefore as parse, printedBefore as print };
`;
