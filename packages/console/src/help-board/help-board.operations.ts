import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const BoardFields = graphql(`
  fragment BoardFields on ConsoleHelpBoard {
    id
    neighbourhood
    open
    ready
    openedOn
    opensOn
    closedOn
    closedWhy
    checks {
      item
      done
      there
      needed
      tickedBy
      tickedOn
    }
  }
`);

export const HelpBoards = operation(
  graphql(
    `
      query HelpBoards {
        console {
          helpBoards {
            ...BoardFields
          }
        }
      }
    `,
    [BoardFields],
  ),
);

export const TickBoardCheck = operation(
  graphql(
    `
      mutation TickBoardCheck($input: TickBoardCheckInput!) {
        tickBoardCheck(input: $input) {
          __typename
          ... on TickBoardCheckPayload {
            helpBoards {
              ...BoardFields
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
    [BoardFields],
  ),
);

export const SetBoardOpening = operation(
  graphql(
    `
      mutation SetBoardOpening($input: SetBoardOpeningInput!) {
        setBoardOpening(input: $input) {
          __typename
          ... on SetBoardOpeningPayload {
            helpBoards {
              ...BoardFields
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
    [BoardFields],
  ),
);

export const OpenHelpBoard = operation(
  graphql(
    `
      mutation OpenHelpBoard($input: OpenHelpBoardInput!) {
        openHelpBoard(input: $input) {
          __typename
          ... on OpenHelpBoardPayload {
            helpBoards {
              ...BoardFields
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
    [BoardFields],
  ),
);

export const CloseHelpBoard = operation(
  graphql(
    `
      mutation CloseHelpBoard($input: CloseHelpBoardInput!) {
        closeHelpBoard(input: $input) {
          __typename
          ... on CloseHelpBoardPayload {
            helpBoards {
              ...BoardFields
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
    [BoardFields],
  ),
);

export type Board = NonNullable<NonNullable<DataOf<typeof HelpBoards>['console']>['helpBoards']>[number];
export type Check = Board['checks'][number];
