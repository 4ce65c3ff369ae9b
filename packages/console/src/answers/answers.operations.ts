import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const QuestionFields = graphql(`
  fragment QuestionFields on LabOpenQuestion {
    id
    row
    itemId
    item
    lab
    text
    language
    author
    group
    writtenOn
    answerBy
    answerIsLate
  }
`);

export const LabQuestions = operation(
  graphql(
    `
      query LabQuestions {
        console {
          labQuestions {
            ...QuestionFields
          }
          answerJob
        }
      }
    `,
    [QuestionFields],
  ),
);

export const AnswerAsStaff = operation(
  graphql(`
    mutation AnswerAsStaff($input: AnswerAsStaffInput!) {
      answerAsStaff(input: $input) {
        __typename
        ... on AnswerAsStaffPayload {
          comment {
            id
            job
            state
          }
          promises
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

export const PromiseAnswer = operation(
  graphql(
    `
      mutation PromiseAnswer($input: PromiseAnswerInput!) {
        promiseAnswer(input: $input) {
          __typename
          ... on PromiseAnswerPayload {
            questions {
              ...QuestionFields
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
    [QuestionFields],
  ),
);

/** Somebody answered elsewhere: by telephone, on the website. */
export const FinishQuestion = operation(
  graphql(`
    mutation FinishQuestion($input: FinishTodayRowInput!) {
      finishTodayRow(input: $input) {
        __typename
        ... on FinishTodayRowPayload {
          clientMutationId
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

export type LabQuestion = NonNullable<
  NonNullable<DataOf<typeof LabQuestions>['console']>['labQuestions']
>[number];
