import type { DataOf, VariablesOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const read = graphql(`
  fragment ThanksAtWorkRead on ThanksAtWork {
    months
    version
    job
    toThank {
      id
      firstName
      roles
      groups
      lastOn
      dueOn
      late
    }
  }
`);

/** Everybody with a role, by the day by which they are thanked. */
export const ThanksAtWork = operation(
  graphql(
    `
      query ThanksAtWork {
        console {
          thanks {
            ...ThanksAtWorkRead
          }
        }
      }
    `,
    [read],
  ),
);

export const ThankActiveResident = operation(
  graphql(
    `
      mutation ThankActiveResident($input: ThankActiveResidentInput!) {
        thankActiveResident(input: $input) {
          ... on ThankActiveResidentPayload {
            thanks {
              ...ThanksAtWorkRead
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
    [read],
  ),
);

export const ThankedInPerson = operation(
  graphql(
    `
      mutation ThankedInPerson($input: ThankedInPersonInput!) {
        thankedInPerson(input: $input) {
          ... on ThankedInPersonPayload {
            thanks {
              ...ThanksAtWorkRead
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
    [read],
  ),
);

export const ChangeThanksSetting = operation(
  graphql(
    `
      mutation ChangeThanksSetting($input: ChangeThanksSettingInput!) {
        changeThanksSetting(input: $input) {
          ... on ChangeThanksSettingPayload {
            thanks {
              ...ThanksAtWorkRead
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
    [read],
  ),
);

export type AtWork = NonNullable<NonNullable<DataOf<typeof ThanksAtWork>['console']>['thanks']>;
export type ToThank = AtWork['toThank'][number];
export type Audience = VariablesOf<typeof ThankActiveResident>['input']['audience'];
