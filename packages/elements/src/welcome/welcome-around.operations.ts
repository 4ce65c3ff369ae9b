import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

const BuddyFields = graphql(`
  fragment BuddyWelcomeFields on BuddyWelcome {
    id
    firstName
    contactOn
    steps {
      step
      on
      now
    }
    gathering {
      state
      onDate
      atTime
      place
    }
  }
`);

export const WelcomeAround = operation(
  graphql(
    `
      query WelcomeAround($language: String!) {
        viewer {
          newNeighbours {
            firstName
          }
          buddyWelcomes {
            ...BuddyWelcomeFields
          }
          welcomeInformation(language: $language) {
            id
            kind
            title {
              text
              language
              state
            }
            text {
              text
              language
              state
            }
          }
        }
      }
    `,
    [BuddyFields],
  ),
);

export const NoteBuddyContact = operation(
  graphql(
    `
      mutation NoteBuddyContact($input: NoteBuddyContactInput!) {
        noteBuddyContact(input: $input) {
          __typename
          ... on NoteBuddyContactPayload {
            buddyWelcomes {
              ...BuddyWelcomeFields
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

export type WelcomeAroundData = DataOf<typeof WelcomeAround>;
type Around = NonNullable<WelcomeAroundData['viewer']>;
export type BuddyWelcome = Around['buddyWelcomes'][number];
export type Information = Around['welcomeInformation'][number];
