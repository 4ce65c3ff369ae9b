import { mutationId, type SignedInForTests, type TestCommunity } from './index.ts';

/** Somebody who asks and does things, as their page would. */
export interface Acting {
  /** What the answer holds. */
  ask(query: string, variables?: object): Promise<any>;
  /** The payload, or the refusal, of a mutation. */
  act(mutation: string, input?: object, selection?: string): Promise<any>;
}

export function acting(community: TestCommunity, { token }: Pick<SignedInForTests, 'token'>): Acting {
  const send = async (query: string, variables: object = {}) => {
    const { data, errors } = await community.graphql(query, variables, { token });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    ask: send,
    async act(mutation, input = {}, selection = 'clientMutationId') {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
      const { done } = await send(
        `mutation ($input: ${type}Input!) { done: ${mutation}(input: $input) {
          __typename ... on ${type}Payload { ${selection} } ... on Refusal { code message retryAfter }
        } }`,
        { input: { clientMutationId: mutationId(), ...input } },
      );
      return done;
    },
  };
}
