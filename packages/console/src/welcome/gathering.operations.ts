import { graphql, operation } from '@wederkerig/elements/shared/operation';
import { GatheringFields } from './welcome.operations.ts';

export const ProposeGatheringAtWork = operation(
  graphql(
    `
      mutation ProposeGatheringAtWork($input: ProposeWelcomeGatheringInput!) {
        proposeWelcomeGathering(input: $input) {
          __typename
          ... on ProposeWelcomeGatheringPayload {
            gathering {
              ...GatheringFields
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
