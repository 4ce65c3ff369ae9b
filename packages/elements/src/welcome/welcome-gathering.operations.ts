import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

const GatheringFields = graphql(`
  fragment OwnGatheringFields on WelcomeGathering {
    state
    by
    onDate
    atTime
    place
    board
  }
`);

export const MyGathering = operation(
  graphql(
    `
      query MyGathering {
        viewer {
          welcomeGathering {
            ...OwnGatheringFields
          }
        }
      }
    `,
    [GatheringFields],
  ),
);

export const WantWelcomeGathering = operation(
  graphql(
    `
      mutation WantWelcomeGathering($input: WantWelcomeGatheringInput!) {
        wantWelcomeGathering(input: $input) {
          __typename
          ... on WantWelcomeGatheringPayload {
            gathering {
              ...OwnGatheringFields
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
    [GatheringFields],
  ),
);

export const AnswerWelcomeGathering = operation(
  graphql(
    `
      mutation AnswerWelcomeGathering($input: AnswerWelcomeGatheringInput!) {
        answerWelcomeGathering(input: $input) {
          __typename
          ... on AnswerWelcomeGatheringPayload {
            gathering {
              ...OwnGatheringFields
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
    [GatheringFields],
  ),
);

export const ProposeWelcomeGathering = operation(
  graphql(`
    mutation ProposeWelcomeGathering($input: ProposeWelcomeGatheringInput!) {
      proposeWelcomeGathering(input: $input) {
        __typename
        ... on ProposeWelcomeGatheringPayload {
          gathering {
            state
            onDate
            atTime
            place
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

export type OwnGathering = NonNullable<NonNullable<DataOf<typeof MyGathering>['viewer']>['welcomeGathering']>;
