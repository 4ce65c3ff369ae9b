import type { DataOf, VariablesOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

const post = graphql(`
  fragment HelpPostWords on HelpPost {
    id
    kind
    category
    title
    text
    language
    timing
    onDate
    atTime
    place
    building
    reach
    openUntil
    state
    writtenOn
    edited
    version
    waiting
    mine
    planner
    coming
    viewerComing
    full
    calendarAddress
    talk
    fits {
      kind
      about
    }
    asksWhetherOpen
    asksHowItWent
    viewerCanRespond
    viewerCanEdit
    viewerCanWithdraw
  }
`);

/** The board as one resident sees it: what is for them, and the first of the posts they asked for. */
export const MyHelpBoard = operation(
  graphql(
    `
      query MyHelpBoard(
        $building: String
        $neighbourhood: String
        $kind: HelpKind
        $category: HelpCategory
        $search: String
        $first: Int
      ) {
        viewer {
          firstName
          helpBoard(building: $building, neighbourhood: $neighbourhood) {
            open
            opensOn
            building
            neighbourhood
            reaches
            today
            latestDay
            mine {
              ...HelpPostWords
            }
            gatherings {
              ...HelpPostWords
            }
            talks {
              id
              with
              unread
              lastSaidOn
              agreedByMe
              otherAgreed
              agreed
              done
              asksHowItWent
              post {
                id
                title
              }
            }
            posts(kind: $kind, category: $category, search: $search, first: $first) {
              nodes {
                ...HelpPostWords
              }
              hasMore
              endCursor
            }
          }
        }
      }
    `,
    [post],
  ),
);

/** More of the posts. */
export const MoreHelpPosts = operation(
  graphql(
    `
      query MoreHelpPosts(
        $building: String
        $neighbourhood: String
        $kind: HelpKind
        $category: HelpCategory
        $search: String
        $first: Int
        $after: ID
      ) {
        viewer {
          helpBoard(building: $building, neighbourhood: $neighbourhood) {
            posts(kind: $kind, category: $category, search: $search, first: $first, after: $after) {
              nodes {
                ...HelpPostWords
              }
              hasMore
              endCursor
            }
          }
        }
      }
    `,
    [post],
  ),
);

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
    [post],
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
    [post],
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
    [post],
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
    [post],
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
    [post],
  ),
);

type Viewing = NonNullable<DataOf<typeof MyHelpBoard>['viewer']>;
export type MyHelpBoardData = DataOf<typeof MyHelpBoard>;
export type MyHelpBoardVariables = VariablesOf<typeof MyHelpBoard>;
export type ViewerHelpBoard = NonNullable<Viewing['helpBoard']>;
export type HelpPost = ViewerHelpBoard['mine'][number];
export type HelpTalkLine = ViewerHelpBoard['talks'][number];
