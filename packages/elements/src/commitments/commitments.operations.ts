import type { DataOf, VariablesOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What everybody reads of a promise. */
const commitmentRead = graphql(`
  fragment CommitmentRead on Commitment {
    id
    slug
    text {
      text
      language
      state
    }
    owner
    due
    firstDue
    state
    late
    daysLate
    neighbourhood
    building
    place {
      lab
      anchor
    }
    asksNotice
    updates {
      kind
      on
      text
      language
      link
      place {
        lab
        anchor
      }
      author
      job
    }
    moves {
      to
      reason
      language
      on
      author
      job
    }
    results {
      enough
      countedOn
      residents {
        choice
        count
      }
      visitors {
        choice
        count
      }
    }
  }
`);

/** What was promised and how that went, for the first paint. */
export const Commitments = operation(
  graphql(
    `
      query Commitments(
        $page: String
        $building: String
        $neighbourhood: String
        $show: CommitmentsShown
        $first: Int = 5
        $language: String
      ) {
        organisation(page: $page) {
          name
          phone
          formOfAddress
          languages
        }
        commitmentRecord(building: $building, neighbourhood: $neighbourhood) {
          total
          keptInTime
          keptInTimeMoved
          keptLate
          lateNow
          underWay
          dropped
        }
        commitments(
          building: $building
          neighbourhood: $neighbourhood
          show: $show
          first: $first
          language: $language
        ) {
          nodes {
            ...CommitmentRead
          }
          hasMore
          endCursor
        }
      }
    `,
    [commitmentRead],
  ),
);

/** What stands below what was read. */
export const MoreCommitments = operation(
  graphql(
    `
      query MoreCommitments(
        $building: String
        $neighbourhood: String
        $show: CommitmentsShown
        $first: Int = 5
        $after: ID
        $language: String
      ) {
        commitments(
          building: $building
          neighbourhood: $neighbourhood
          show: $show
          first: $first
          after: $after
          language: $language
        ) {
          nodes {
            ...CommitmentRead
          }
          hasMore
          endCursor
        }
      }
    `,
    [commitmentRead],
  ),
);

export type CommitmentsData = DataOf<typeof Commitments>;
export type CommitmentRecord = CommitmentsData['commitmentRecord'];
export type CommitmentPage = CommitmentsData['commitments'];
export type Commitment = CommitmentPage['nodes'][number];
export type CommitmentUpdate = Commitment['updates'][number];
export type CommitmentNoticedAs = Commitment['results']['residents'][number]['choice'];
export type CommitmentsShown = NonNullable<VariablesOf<typeof Commitments>['show']>;
