import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What is the viewer's own in a lab: answers, and comments and ideas with those that wait. */
export const MyLab = operation(
  graphql(`
    query MyLab($slug: String!) {
      viewer {
        labAnswers(slug: $slug) {
          item
          choice
        }
        labComments(slug: $slug) {
          id
          item
          replyTo
          author
          job
          text
          language
          writtenOn
          edited
          withdrawn
          state
          viewerCanEdit
          viewerCanWithdraw
        }
        absentLabComments(slug: $slug)
        labIdeas(slug: $slug) {
          id
          text
          language
          state
        }
      }
    }
  `),
);

export const AnswerLabItem = operation(
  graphql(`
    mutation AnswerLabItem($input: AnswerLabItemInput!) {
      answerLabItem(input: $input) {
        ... on AnswerLabItemPayload {
          answer {
            item
            choice
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

/** The answers this browser gave as a visitor become the resident's own. */
export const AdoptLabAnswers = operation(
  graphql(`
    mutation AdoptLabAnswers($input: AdoptLabAnswersInput!) {
      adoptLabAnswers(input: $input) {
        ... on AdoptLabAnswersPayload {
          answers {
            item
            choice
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

export type MyLabIdea = NonNullable<DataOf<typeof MyLab>['viewer']>['labIdeas'][number];
export type MyLabComment = NonNullable<DataOf<typeof MyLab>['viewer']>['labComments'][number];
