import { graphql, operation } from '@wederkerig/elements/shared/operation';
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
          today {
            ...TodayRowShown
          }
        }
      }
    `,
    [row],
  ),
);

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
