import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** Of a newcomer and of a buddy alike: one person can be both in turn. */
const BuddyFields = graphql(`
  fragment BuddyFields on Viewer {
    firstName
    welcomeBuddy {
      state
      firstName
      canAskOthers
      offers {
        id
        firstName
        reasons {
          kind
          name
        }
      }
    }
    buddying {
      hours
      awayUntil
      languages
      appointed
      newcomers {
        id
        firstName
        until
      }
    }
  }
`);

export const MyBuddies = operation(
  graphql(
    `
      query MyBuddies {
        viewer {
          ...BuddyFields
        }
      }
    `,
    [BuddyFields],
  ),
);

export const WishToBuddy = operation(
  graphql(
    `
      mutation WishToBuddy($input: WishToBuddyInput!) {
        wishToBuddy(input: $input) {
          __typename
          ... on WishToBuddyPayload {
            viewer {
              ...BuddyFields
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
    [BuddyFields],
  ),
);

export const StopWishToBuddy = operation(
  graphql(
    `
      mutation StopWishToBuddy($input: StopWishToBuddyInput!) {
        stopWishToBuddy(input: $input) {
          __typename
          ... on StopWishToBuddyPayload {
            viewer {
              ...BuddyFields
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
    [BuddyFields],
  ),
);

export const WantBuddy = operation(
  graphql(
    `
      mutation WantBuddy($input: WantBuddyInput!) {
        wantBuddy(input: $input) {
          __typename
          ... on WantBuddyPayload {
            viewer {
              ...BuddyFields
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
    [BuddyFields],
  ),
);

export const ChooseBuddy = operation(
  graphql(
    `
      mutation ChooseBuddy($input: ChooseBuddyInput!) {
        chooseBuddy(input: $input) {
          __typename
          ... on ChooseBuddyPayload {
            viewer {
              ...BuddyFields
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
    [BuddyFields],
  ),
);

export const AskOtherBuddies = operation(
  graphql(
    `
      mutation AskOtherBuddies($input: AskOtherBuddiesInput!) {
        askOtherBuddies(input: $input) {
          __typename
          ... on AskOtherBuddiesPayload {
            viewer {
              ...BuddyFields
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
    [BuddyFields],
  ),
);

export const AnswerBuddyAsk = operation(
  graphql(
    `
      mutation AnswerBuddyAsk($input: AnswerBuddyAskInput!) {
        answerBuddyAsk(input: $input) {
          __typename
          ... on AnswerBuddyAskPayload {
            viewer {
              ...BuddyFields
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
    [BuddyFields],
  ),
);

export const StopBuddy = operation(
  graphql(
    `
      mutation StopBuddy($input: StopBuddyInput!) {
        stopBuddy(input: $input) {
          __typename
          ... on StopBuddyPayload {
            viewer {
              ...BuddyFields
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
    [BuddyFields],
  ),
);

export type MyBuddiesData = DataOf<typeof MyBuddies>;
export type Buddies = NonNullable<MyBuddiesData['viewer']>;
export type OwnBuddy = NonNullable<Buddies['welcomeBuddy']>;
export type Buddying = NonNullable<Buddies['buddying']>;
