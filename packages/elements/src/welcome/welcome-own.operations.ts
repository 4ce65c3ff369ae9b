import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

const OwnFields = graphql(`
  fragment OwnWelcomeFields on Welcome {
    id
    firstName
    agreed
    neighboursHear
    contact
    contactJob
    endsOn
    steps {
      step
      on
      state
      needsContact
    }
    checkIn
    callAsked
    canWantMore
    wantsMore
    longer
    coreValues {
      lines {
        id
        text
        translations {
          language
          text
          state
        }
      }
    }
  }
`);

export const MyWelcome = operation(
  graphql(
    `
      query MyWelcome {
        viewer {
          welcome {
            ...OwnWelcomeFields
          }
        }
      }
    `,
    [OwnFields],
  ),
);

export const AgreeToWelcome = operation(
  graphql(
    `
      mutation AgreeToWelcome($input: AgreeToWelcomeInput!) {
        agreeToWelcome(input: $input) {
          __typename
          ... on AgreeToWelcomePayload {
            welcome {
              ...OwnWelcomeFields
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
    [OwnFields],
  ),
);

export const CheckInToWelcome = operation(
  graphql(
    `
      mutation CheckInToWelcome($input: CheckInToWelcomeInput!) {
        checkInToWelcome(input: $input) {
          __typename
          ... on CheckInToWelcomePayload {
            welcome {
              ...OwnWelcomeFields
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
    [OwnFields],
  ),
);

export const StopWelcome = operation(
  graphql(
    `
      mutation StopWelcome($input: StopWelcomeInput!) {
        stopWelcome(input: $input) {
          __typename
          ... on StopWelcomePayload {
            welcome {
              ...OwnWelcomeFields
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
    [OwnFields],
  ),
);

export const WantMoreOfWelcome = operation(
  graphql(
    `
      mutation WantMoreOfWelcome($input: WantMoreOfWelcomeInput!) {
        wantMoreOfWelcome(input: $input) {
          __typename
          ... on WantMoreOfWelcomePayload {
            welcome {
              ...OwnWelcomeFields
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
    [OwnFields],
  ),
);

export type MyWelcomeData = DataOf<typeof MyWelcome>;
export type OwnWelcome = NonNullable<NonNullable<MyWelcomeData['viewer']>['welcome']>;
