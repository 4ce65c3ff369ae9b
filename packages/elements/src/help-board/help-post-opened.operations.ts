import { graphql, operation } from '../shared/operation.ts';
import { helpPost } from './help-post.operations.ts';

/** One post, for a link to it and for what changed since. */
export const HelpPost = operation(
  graphql(
    `
      query HelpPost($id: ID!) {
        viewer {
          helpPost(id: $id) {
            ...HelpPostWords
          }
        }
      }
    `,
    [helpPost],
  ),
);

export const EditHelpPost = operation(
  graphql(
    `
      mutation EditHelpPost($input: EditHelpPostInput!) {
        editHelpPost(input: $input) {
          ... on EditHelpPostPayload {
            post {
              ...HelpPostWords
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [helpPost],
  ),
);

export const WithdrawHelpPost = operation(
  graphql(
    `
      mutation WithdrawHelpPost($input: WithdrawHelpPostInput!) {
        withdrawHelpPost(input: $input) {
          ... on WithdrawHelpPostPayload {
            post {
              ...HelpPostWords
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [helpPost],
  ),
);

/** Still needed: it stays for another 30 days. */
export const KeepHelpPostOpen = operation(
  graphql(
    `
      mutation KeepHelpPostOpen($input: KeepHelpPostOpenInput!) {
        keepHelpPostOpen(input: $input) {
          ... on KeepHelpPostOpenPayload {
            post {
              ...HelpPostWords
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [helpPost],
  ),
);

export const AnswerGathering = operation(
  graphql(
    `
      mutation AnswerGathering($input: AnswerGatheringInput!) {
        answerGathering(input: $input) {
          ... on AnswerGatheringPayload {
            post {
              ...HelpPostWords
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [helpPost],
  ),
);
