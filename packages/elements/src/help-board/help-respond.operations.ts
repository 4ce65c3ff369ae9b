import { graphql, operation } from '../shared/operation.ts';

/** Begins a talk about a post. */
export const RespondToHelp = operation(
  graphql(`
    mutation RespondToHelp($input: RespondToHelpInput!) {
      respondToHelp(input: $input) {
        ... on RespondToHelpPayload {
          talk {
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
