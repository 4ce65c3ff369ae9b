import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const ColleagueFields = graphql(`
  fragment ColleagueFields on Colleague {
    id
    firstName
    email
    roles
    byDirectory
    canEnter
    isViewer
  }
`);

/** Null for who is no admin, and invites residents alone. */
export const Colleagues = operation(
  graphql(
    `
      query Colleagues {
        console {
          colleagues {
            ...ColleagueFields
          }
        }
      }
    `,
    [ColleagueFields],
  ),
);

export const InviteColleague = operation(
  graphql(
    `
      mutation InviteColleague($input: InviteColleagueInput!) {
        inviteColleague(input: $input) {
          __typename
          ... on InviteColleaguePayload {
            colleagues {
              ...ColleagueFields
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
    [ColleagueFields],
  ),
);

export const GiveRole = operation(
  graphql(
    `
      mutation GiveRole($input: GiveRoleInput!) {
        giveRole(input: $input) {
          __typename
          ... on GiveRolePayload {
            colleagues {
              ...ColleagueFields
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
    [ColleagueFields],
  ),
);

export const EndRole = operation(
  graphql(
    `
      mutation EndRole($input: EndRoleInput!) {
        endRole(input: $input) {
          __typename
          ... on EndRolePayload {
            colleagues {
              ...ColleagueFields
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
    [ColleagueFields],
  ),
);

export const SendConsoleLink = operation(
  graphql(
    `
      mutation SendConsoleLink($input: SendConsoleLinkInput!) {
        sendConsoleLink(input: $input) {
          __typename
          ... on SendConsoleLinkPayload {
            colleagues {
              ...ColleagueFields
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
    [ColleagueFields],
  ),
);

export const InviteResident = operation(
  graphql(`
    mutation InviteResident($input: InviteResidentInput!) {
      inviteResident(input: $input) {
        __typename
        ... on InviteResidentPayload {
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

export const LookUpResident = operation(
  graphql(`
    mutation LookUpResident($input: LookUpResidentInput!) {
      lookUpResident(input: $input) {
        __typename
        ... on LookUpResidentPayload {
          resident {
            firstName
            building
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

export type Colleague = NonNullable<NonNullable<DataOf<typeof Colleagues>['console']>['colleagues']>[number];
export type LookedUp = { firstName: string | null; building: string | null } | null;
