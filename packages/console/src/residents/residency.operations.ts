import { graphql, operation } from '@wederkerig/elements/shared/operation';

export const ChangeResidency = operation(
  graphql(`
    mutation ChangeResidency($input: ChangeResidencyInput!) {
      changeResidency(input: $input) {
        __typename
        ... on ChangeResidencyPayload {
          done
          begin
          invited
          end
          nothing
          wrong {
            column
            code
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

export const OpenStillHere = operation(
  graphql(`
    mutation OpenStillHere($input: OpenStillHereInput!) {
      openStillHere(input: $input) {
        __typename
        ... on OpenStillHerePayload {
          residency {
            id
            home
            firstName
            askedOn
            endsOn
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

export const SettleStillHere = operation(
  graphql(`
    mutation SettleStillHere($input: SettleStillHereInput!) {
      settleStillHere(input: $input) {
        __typename
        ... on SettleStillHerePayload {
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
