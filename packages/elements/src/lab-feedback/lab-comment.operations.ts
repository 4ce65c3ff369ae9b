import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

const words = graphql(`
  fragment CommentWords on LabComment {
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
`);

/** What everybody may read under an item; asked when somebody opens the comments. */
export const LabItemComments = operation(
  graphql(
    `
      query LabItemComments($item: ID!, $after: ID) {
        labItem(id: $item) {
          id
          comments(first: 20, after: $after) {
            nodes {
              ...CommentWords
              replies {
                ...CommentWords
              }
            }
            hasMore
            endCursor
          }
        }
      }
    `,
    [words],
  ),
);

export const CommentOnLabItem = operation(
  graphql(
    `
      mutation CommentOnLabItem($input: CommentOnLabItemInput!) {
        commentOnLabItem(input: $input) {
          ... on CommentOnLabItemPayload {
            comment {
              ...CommentWords
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
    [words],
  ),
);

export const EditLabComment = operation(
  graphql(
    `
      mutation EditLabComment($input: EditLabCommentInput!) {
        editLabComment(input: $input) {
          ... on EditLabCommentPayload {
            comment {
              ...CommentWords
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
    [words],
  ),
);

export const WithdrawLabComment = operation(
  graphql(
    `
      mutation WithdrawLabComment($input: WithdrawLabCommentInput!) {
        withdrawLabComment(input: $input) {
          ... on WithdrawLabCommentPayload {
            comment {
              ...CommentWords
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
    [words],
  ),
);

export type LabThread = NonNullable<DataOf<typeof LabItemComments>['labItem']>['comments']['nodes'][number];
export type LabComment = Omit<LabThread, 'replies'>;
