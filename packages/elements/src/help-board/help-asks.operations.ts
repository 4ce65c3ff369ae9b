import { graphql, operation } from '../shared/operation.ts';

/** Yes begins a talk; a no is told to nobody. */
export const AnswerHelpAsk = operation(
  graphql(`
    mutation AnswerHelpAsk($input: AnswerHelpAskInput!) {
      answerHelpAsk(input: $input) {
        ... on AnswerHelpAskPayload {
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
