import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What is the viewer's own in a lab: answers, comments and ideas with those that wait, and what they wish besides. */
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
        labPriorities(slug: $slug)
        labJoinings(slug: $slug) {
          item
        }
        groupVoicesToAgree {
          id
          labSlug
          group
          item
          itemId
          text
          language
          writer
          lapsesOn
        }
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

export type MyLab = NonNullable<DataOf<typeof MyLab>['viewer']>;
export type MyLabComment = MyLab['labComments'][number];
export type MyLabIdea = MyLab['labIdeas'][number];
