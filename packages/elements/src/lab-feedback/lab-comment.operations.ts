import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

const publicWords = graphql(`
  fragment PublicWords on LabComment {
    id
    author
    group
    job
    answerBy
    answerIsLate
    text
    language
    writtenOn
    edited
    withdrawn
  }
`);

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
              ...PublicWords
              replies {
                ...PublicWords
              }
            }
            hasMore
            endCursor
          }
        }
      }
    `,
    [publicWords],
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

type PublicThread = NonNullable<DataOf<typeof LabItemComments>['labItem']>['comments']['nodes'][number];
type Own = Extract<DataOf<typeof EditLabComment>['editLabComment'], { comment: unknown }>['comment'];

export type PublicComment = Omit<PublicThread, 'replies'>;
export type LabPublicThread = PublicThread;
/** A comment as its viewer sees it. */
export type LabComment = Omit<Own, '__typename'> &
  Partial<Pick<PublicComment, 'group' | 'answerBy' | 'answerIsLate'>>;
export type LabThread = LabComment & { replies: LabComment[] };
