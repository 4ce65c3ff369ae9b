import { graphql, operation } from '@wederkerig/elements/shared/operation';
import type { DataOf } from '@wederkerig/client';
import type { ResultOf } from 'gql.tada';

const row = graphql(`
  fragment TodayRowShown on TodayRow {
    id
    kind
    by
    late
    building
    category
    thing
    words
    page
  }
`);

export type TodayRow = ResultOf<typeof row>;

export const ConsoleToday = operation(
  graphql(
    `
      query ConsoleToday {
        console {
          standsInFor
          today {
            ...TodayRowShown
          }
        }
      }
    `,
    [row],
  ),
);

/** Asked by whoever is about to be away. */
export const ReadStandIn = operation(
  graphql(`
    query ReadStandIn {
      console {
        standIn {
          firstName
          until
        }
        possibleStandIns {
          id
          firstName
        }
      }
    }
  `),
);

export const SetStandIn = operation(
  graphql(`
    mutation SetStandIn($input: SetStandInInput!) {
      setStandIn(input: $input) {
        __typename
        ... on SetStandInPayload {
          standIn {
            firstName
            until
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

export const EndStandIn = operation(
  graphql(`
    mutation EndStandIn($input: EndStandInInput!) {
      endStandIn(input: $input) {
        __typename
        ... on EndStandInPayload {
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

export type Away = NonNullable<DataOf<typeof ReadStandIn>['console']>;

export const FinishTodayRow = operation(
  graphql(`
    mutation FinishTodayRow($input: FinishTodayRowInput!) {
      finishTodayRow(input: $input) {
        __typename
        ... on FinishTodayRowPayload {
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
