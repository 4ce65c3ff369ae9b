import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

const OwnResidencyFields = graphql(`
  fragment OwnResidencyFields on OwnResidency {
    endsOn
    canStay
    answerBefore
    soonestDay
    latestDay
  }
`);

/** Whether somebody lives here, and until when. */
export const MyResidency = operation(
  graphql(
    `
      query MyResidency {
        viewer {
          mailBounces
          residency {
            ...OwnResidencyFields
          }
        }
      }
    `,
    [OwnResidencyFields],
  ),
);

export const MoveOut = operation(
  graphql(
    `
      mutation MoveOut($input: MoveOutInput!) {
        moveOut(input: $input) {
          __typename
          ... on MoveOutPayload {
            residency {
              ...OwnResidencyFields
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
    [OwnResidencyFields],
  ),
);

export const Stay = operation(
  graphql(
    `
      mutation Stay($input: StayInput!) {
        stay(input: $input) {
          __typename
          ... on StayPayload {
            residency {
              ...OwnResidencyFields
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
    [OwnResidencyFields],
  ),
);

export const StillLiveHere = operation(
  graphql(
    `
      mutation StillLiveHere($input: StillLiveHereInput!) {
        stillLiveHere(input: $input) {
          __typename
          ... on StillLiveHerePayload {
            residency {
              ...OwnResidencyFields
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
    [OwnResidencyFields],
  ),
);

export type OwnResidency = NonNullable<NonNullable<DataOf<typeof MyResidency>['viewer']>['residency']>;
