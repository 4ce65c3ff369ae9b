import { graphql, operation } from '@wederkerig/elements/shared/operation';
import type { DataOf } from '@wederkerig/client';
import { HalfYearFields, WelcomeFields } from './welcome.operations.ts';

export const AnnounceWelcome = operation(
  graphql(
    `
      mutation AnnounceWelcome($input: AnnounceWelcomeInput!) {
        announceWelcome(input: $input) {
          __typename
          ... on AnnounceWelcomePayload {
            welcome {
              ...WelcomeFields
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
    [WelcomeFields],
  ),
);

export const RecordWelcomeContact = operation(
  graphql(
    `
      mutation RecordWelcomeContact($input: RecordWelcomeContactInput!) {
        recordWelcomeContact(input: $input) {
          __typename
          ... on RecordWelcomeContactPayload {
            welcome {
              ...WelcomeFields
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
    [WelcomeFields],
  ),
);

export const EnterWelcomeCheckIn = operation(
  graphql(
    `
      mutation EnterWelcomeCheckIn($input: EnterWelcomeCheckInInput!) {
        enterWelcomeCheckIn(input: $input) {
          __typename
          ... on EnterWelcomeCheckInPayload {
            welcome {
              ...WelcomeFields
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
    [WelcomeFields],
  ),
);

export const AppointForWelcome = operation(
  graphql(
    `
      mutation AppointForWelcome($input: AppointForWelcomeInput!) {
        appointForWelcome(input: $input) {
          __typename
          ... on AppointForWelcomePayload {
            welcome {
              ...WelcomeFields
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
    [WelcomeFields],
  ),
);

export const EndWelcome = operation(
  graphql(
    `
      mutation EndWelcome($input: EndWelcomeInput!) {
        endWelcome(input: $input) {
          __typename
          ... on EndWelcomePayload {
            welcome {
              ...WelcomeFields
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
    [WelcomeFields],
  ),
);

export const ExtendWelcome = operation(
  graphql(
    `
      mutation ExtendWelcome($input: ExtendWelcomeInput!) {
        extendWelcome(input: $input) {
          __typename
          ... on ExtendWelcomePayload {
            welcome {
              ...WelcomeFields
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
    [WelcomeFields],
  ),
);

export const WriteWelcomeChange = operation(
  graphql(
    `
      mutation WriteWelcomeChange($input: WriteWelcomeChangeInput!) {
        writeWelcomeChange(input: $input) {
          __typename
          ... on WriteWelcomeChangePayload {
            halfYear {
              ...HalfYearFields
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
    [HalfYearFields],
  ),
);

export const PrintWelcomeLetter = operation(
  graphql(`
    mutation PrintWelcomeLetter($input: PrintWelcomeLetterInput!) {
      printWelcomeLetter(input: $input) {
        __typename
        ... on PrintWelcomeLetterPayload {
          letter {
            firstName
            language
            home
            keyOn
            contact
            job
            organisation
            phone
            address
            code
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

type Printed = DataOf<typeof PrintWelcomeLetter>['printWelcomeLetter'];
export type WelcomeLetter = Extract<Printed, { letter: unknown }>['letter'];
