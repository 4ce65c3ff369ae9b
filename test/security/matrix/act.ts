import type { Ask } from './matrix.ts';

/** Something one does, with what is looked at in the answer. */
export function act(mutation: string, input: object, payload = ''): Ask {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  return {
    text: `mutation ($input: ${type}Input!) { done: ${mutation}(input: $input) {
      __typename ... on ${type}Payload { clientMutationId ${payload} } ... on Refusal { code }
    } }`,
    variables: { input: { clientMutationId: '{new-id}', ...input } },
  };
}
