import type { DataOf, VariablesOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What is read of a post, wherever it is shown. */
export const helpPost = graphql(`
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
    placedFor {
      by
      as
      phone
    }
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
            asks {
              post {
                id
                title
                text
                language
                timing
                onDate
                atTime
                place
                building
              }
              reasons {
                kind
                about
              }
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
    [helpPost],
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
    [helpPost],
  ),
);

type Viewing = NonNullable<DataOf<typeof MyHelpBoard>['viewer']>;
export type MyHelpBoardData = DataOf<typeof MyHelpBoard>;
export type MyHelpBoardVariables = VariablesOf<typeof MyHelpBoard>;
export type ViewerHelpBoard = NonNullable<Viewing['helpBoard']>;
export type HelpPost = ViewerHelpBoard['mine'][number];
/** What a neighbour asks of the viewer. */
export type HelpAsk = ViewerHelpBoard['asks'][number];
export type HelpTalkLine = ViewerHelpBoard['talks'][number];
