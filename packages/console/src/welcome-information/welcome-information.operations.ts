import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const BlockFields = graphql(`
  fragment InformationBlockFields on WelcomeInformationBlock {
    id
    building
    kind
    version
    texts {
      language
      title
      text
      state
    }
  }
`);

export const WelcomeInformationAtWork = operation(
  graphql(
    `
      query WelcomeInformationAtWork {
        console {
          welcomeInformation {
            ...InformationBlockFields
          }
          welcomeInformationBuildings {
            slug
            name
          }
        }
      }
    `,
    [BlockFields],
  ),
);

export const WriteWelcomeInformation = operation(
  graphql(
    `
      mutation WriteWelcomeInformation($input: WriteWelcomeInformationInput!) {
        writeWelcomeInformation(input: $input) {
          __typename
          ... on WriteWelcomeInformationPayload {
            blocks {
              ...InformationBlockFields
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
    [BlockFields],
  ),
);

export const TranslateWelcomeInformation = operation(
  graphql(
    `
      mutation TranslateWelcomeInformation($input: TranslateWelcomeInformationInput!) {
        translateWelcomeInformation(input: $input) {
          __typename
          ... on TranslateWelcomeInformationPayload {
            blocks {
              ...InformationBlockFields
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
    [BlockFields],
  ),
);

export const MoveWelcomeInformation = operation(
  graphql(
    `
      mutation MoveWelcomeInformation($input: MoveWelcomeInformationInput!) {
        moveWelcomeInformation(input: $input) {
          __typename
          ... on MoveWelcomeInformationPayload {
            blocks {
              ...InformationBlockFields
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
    [BlockFields],
  ),
);

export const WithdrawWelcomeInformation = operation(
  graphql(
    `
      mutation WithdrawWelcomeInformation($input: WithdrawWelcomeInformationInput!) {
        withdrawWelcomeInformation(input: $input) {
          __typename
          ... on WithdrawWelcomeInformationPayload {
            blocks {
              ...InformationBlockFields
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
    [BlockFields],
  ),
);

type Console = NonNullable<DataOf<typeof WelcomeInformationAtWork>['console']>;
export type InformationBlock = NonNullable<Console['welcomeInformation']>[number];
export type InformationBuilding = NonNullable<Console['welcomeInformationBuildings']>[number];
