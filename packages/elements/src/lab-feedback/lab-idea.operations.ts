import { graphql, operation } from '../shared/operation.ts';

export const PutForwardLabIdea = operation(
  graphql(`
    mutation PutForwardLabIdea($input: PutForwardLabIdeaInput!) {
      putForwardLabIdea(input: $input) {
        ... on PutForwardLabIdeaPayload {
          idea {
            id
          }
        }
        ... on Refusal {
          code
          message
          retryAfter
        }
      }
    }
  `),
);

export const WithdrawLabIdea = operation(
  graphql(`
    mutation WithdrawLabIdea($input: WithdrawLabIdeaInput!) {
      withdrawLabIdea(input: $input) {
        ... on WithdrawLabIdeaPayload {
          idea
        }
        ... on Refusal {
          code
          message
          retryAfter
        }
      }
    }
  `),
);
