import type { DataOf, VariablesOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';
import { thanksRead } from './thanks.operations.ts';

/** What the viewer can thank for, gave and was given, and the wall as they read it. */
export const MyThanks = operation(
  graphql(
    `
      query MyThanks($building: String, $neighbourhood: String, $first: Int = 5) {
        viewer {
          firstName
          deedsToThank {
            post
            title
            language
            with
            asks
          }
          ownThanks {
            id
            given
            deed
            sentence
            text
            language
            giver
            receiver
            byOrganisation
            job
            givenOn
            audience
            building
            namesGiver
            namesReceiver
            onWall
            asksMe
            waiting
          }
          deedsForPaper {
            categories
            roles
            groups
          }
          thanksWall(building: $building, neighbourhood: $neighbourhood, first: $first) {
            nodes {
              ...ThanksRead
            }
            hasMore
            endCursor
          }
        }
      }
    `,
    [thanksRead],
  ),
);

/** What stands below the wall as the viewer reads it. */
export const MoreOfMyWall = operation(
  graphql(
    `
      query MoreOfMyWall($building: String, $neighbourhood: String, $first: Int = 5, $after: ID) {
        viewer {
          thanksWall(building: $building, neighbourhood: $neighbourhood, first: $first, after: $after) {
            nodes {
              ...ThanksRead
            }
            hasMore
            endCursor
          }
        }
      }
    `,
    [thanksRead],
  ),
);

export const GiveThanks = operation(
  graphql(`
    mutation GiveThanks($input: GiveThanksInput!) {
      giveThanks(input: $input) {
        ... on GiveThanksPayload {
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

export const NotNowThanks = operation(
  graphql(`
    mutation NotNowThanks($input: NotNowThanksInput!) {
      notNowThanks(input: $input) {
        ... on NotNowThanksPayload {
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

export const AnswerThanks = operation(
  graphql(`
    mutation AnswerThanks($input: AnswerThanksInput!) {
      answerThanks(input: $input) {
        ... on AnswerThanksPayload {
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

export const TakeThanksBack = operation(
  graphql(`
    mutation TakeThanksBack($input: TakeThanksBackInput!) {
      takeThanksBack(input: $input) {
        ... on TakeThanksBackPayload {
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

export const PrintThanksCard = operation(
  graphql(`
    mutation PrintThanksCard($input: PrintThanksCardInput!) {
      printThanksCard(input: $input) {
        ... on PrintThanksCardPayload {
          file
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

export const PrintThanksStatement = operation(
  graphql(`
    mutation PrintThanksStatement($input: PrintThanksStatementInput!) {
      printThanksStatement(input: $input) {
        ... on PrintThanksStatementPayload {
          file
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

type Viewer = NonNullable<DataOf<typeof MyThanks>['viewer']>;
export type MyThanksData = Viewer;
export type DeedToThank = Viewer['deedsToThank'][number];
export type OwnThanks = Viewer['ownThanks'][number];
export type DeedsForPaper = Viewer['deedsForPaper'];
export type ThanksAudience = VariablesOf<typeof GiveThanks>['input']['audience'];
