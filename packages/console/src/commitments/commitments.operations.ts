import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const RowFields = graphql(`
  fragment RowFields on CommitmentAtWork {
    id
    ownedBy
    mine
    handedTo
    handedToMe
    mayAct
    mayReopen
    commitment {
      text {
        text
      }
      owner
      due
      firstDue
      state
      late
      daysLate
      endedOn
      neighbourhood
      building
    }
  }
`);

/** One of them with everything that was said about it; also what each act answers with. */
export const CommitmentFields = graphql(
  `
    fragment CommitmentFields on CommitmentAtWork {
      ...RowFields
      translations {
        language
        text
        checked
      }
      commitment {
        text {
          language
        }
        madeOn
        updates {
          kind
          on
          text
          link
          place {
            lab
            anchor
          }
          author
          job
        }
        moves {
          from
          to
          reason
          on
          author
          job
        }
      }
    }
  `,
  [RowFields],
);

export const CommitmentsAtWork = operation(
  graphql(
    `
      query CommitmentsAtWork($show: CommitmentsAtWorkShown!) {
        console {
          commitments(show: $show) {
            ...RowFields
          }
        }
      }
    `,
    [RowFields],
  ),
);

export const CommitmentAtWork = operation(
  graphql(
    `
      query CommitmentAtWork($id: ID!) {
        console {
          commitment(id: $id) {
            ...CommitmentFields
          }
          commitmentOwners {
            id
            firstName
          }
          commitmentProofs {
            item
            text
            lab
          }
          answerJob
        }
      }
    `,
    [CommitmentFields],
  ),
);

/** What a new one begins with: nothing, or what a point of a lab or an answer says. */
export const PromiseDraft = operation(
  graphql(`
    query PromiseDraft($item: ID, $answer: ID) {
      console {
        promiseDraft(item: $item, answer: $answer) {
          text
          owner
          due
        }
        commitmentPlaces {
          slug
          name
          neighbourhood
        }
      }
    }
  `),
);

export const MakeCommitment = operation(
  graphql(
    `
      mutation MakeCommitment($input: MakeCommitmentInput!) {
        makeCommitment(input: $input) {
          __typename
          ... on MakeCommitmentPayload {
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

type Seen = NonNullable<DataOf<typeof CommitmentAtWork>['console']>;
export type CommitmentSeen = NonNullable<Seen['commitment']>;
export type PossibleOwner = NonNullable<Seen['commitmentOwners']>[number];
export type PointToShow = NonNullable<Seen['commitmentProofs']>[number];
export type CommitmentRow = NonNullable<
  NonNullable<DataOf<typeof CommitmentsAtWork>['console']>['commitments']
>[number];
export type PlaceToPromise = NonNullable<
  NonNullable<DataOf<typeof PromiseDraft>['console']>['commitmentPlaces']
>[number];
