import { graphql, operation } from '@wederkerig/elements/shared/operation';
import type { ResultOf } from 'gql.tada';

const listed = graphql(`
  fragment ListedCase on ModerationCase {
    id
    kind
    why
    since
    building
    category
  }
`);

const opened = graphql(`
  fragment CaseThatLiesOpen on OpenModerationCase {
    id
    kind
    why
    since
    building
    texts
    language
    around
    heldBecause
    reports {
      reason
      words
      on
    }
    before {
      decision
      ground
      words
      on
    }
    objection {
      words
      on
    }
    offers {
      decision
      grounds
    }
  }
`);

export type ListedCase = ResultOf<typeof listed>;
export type OpenCase = ResultOf<typeof opened>;
export type Decision = OpenCase['offers'][number]['decision'];
export type Ground = OpenCase['offers'][number]['grounds'][number];

export const ModerationCases = operation(
  graphql(
    `
      query ModerationCases {
        console {
          moderationCases {
            ...ListedCase
          }
        }
      }
    `,
    [listed],
  ),
);

export const ModerationCase = operation(
  graphql(
    `
      query ModerationCase($about: ID!) {
        console {
          moderationCase(about: $about) {
            ...CaseThatLiesOpen
          }
        }
      }
    `,
    [opened],
  ),
);

export const DecideModerationCase = operation(
  graphql(`
    mutation DecideModerationCase($input: DecideModerationCaseInput!) {
      decideModerationCase(input: $input) {
        __typename
        ... on DecideModerationCasePayload {
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
