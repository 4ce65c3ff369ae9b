import { graphql, operation } from '@wederkerig/elements/shared/operation';
import { CommitmentFields } from './commitments.operations.ts';

export const UpdateCommitment = operation(
  graphql(
    `
      mutation UpdateCommitment($input: UpdateCommitmentInput!) {
        updateCommitment(input: $input) {
          __typename
          ... on UpdateCommitmentPayload {
            commitment {
              ...CommitmentFields
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
    [CommitmentFields],
  ),
);

export const KeepCommitment = operation(
  graphql(
    `
      mutation KeepCommitment($input: KeepCommitmentInput!) {
        keepCommitment(input: $input) {
          __typename
          ... on KeepCommitmentPayload {
            commitment {
              ...CommitmentFields
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
    [CommitmentFields],
  ),
);

export const DropCommitment = operation(
  graphql(
    `
      mutation DropCommitment($input: DropCommitmentInput!) {
        dropCommitment(input: $input) {
          __typename
          ... on DropCommitmentPayload {
            commitment {
              ...CommitmentFields
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
    [CommitmentFields],
  ),
);

export const ReopenCommitment = operation(
  graphql(
    `
      mutation ReopenCommitment($input: ReopenCommitmentInput!) {
        reopenCommitment(input: $input) {
          __typename
          ... on ReopenCommitmentPayload {
            commitment {
              ...CommitmentFields
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
    [CommitmentFields],
  ),
);

export const MoveCommitment = operation(
  graphql(
    `
      mutation MoveCommitment($input: MoveCommitmentInput!) {
        moveCommitment(input: $input) {
          __typename
          ... on MoveCommitmentPayload {
            commitment {
              ...CommitmentFields
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
    [CommitmentFields],
  ),
);

export const HandOverCommitment = operation(
  graphql(
    `
      mutation HandOverCommitment($input: HandOverCommitmentInput!) {
        handOverCommitment(input: $input) {
          __typename
          ... on HandOverCommitmentPayload {
            commitment {
              ...CommitmentFields
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
    [CommitmentFields],
  ),
);

export const AcceptCommitment = operation(
  graphql(
    `
      mutation AcceptCommitment($input: AcceptCommitmentInput!) {
        acceptCommitment(input: $input) {
          __typename
          ... on AcceptCommitmentPayload {
            commitment {
              ...CommitmentFields
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
    [CommitmentFields],
  ),
);

export const GiveBackCommitment = operation(
  graphql(
    `
      mutation GiveBackCommitment($input: GiveBackCommitmentInput!) {
        giveBackCommitment(input: $input) {
          __typename
          ... on GiveBackCommitmentPayload {
            commitment {
              ...CommitmentFields
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
    [CommitmentFields],
  ),
);

export const TranslateCommitment = operation(
  graphql(
    `
      mutation TranslateCommitment($input: TranslateCommitmentInput!) {
        translateCommitment(input: $input) {
          __typename
          ... on TranslateCommitmentPayload {
            commitment {
              ...CommitmentFields
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
    [CommitmentFields],
  ),
);
