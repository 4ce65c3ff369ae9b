import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const WillingFields = graphql(`
  fragment WillingBuddyFields on WillingBuddy {
    id
    firstName
    building
    hours
    awayUntil
    languages
    appointed
    phone
    talkedOn
  }
`);

const ProposalFields = graphql(`
  fragment BuddyProposalFields on BuddyProposal {
    welcome
    firstName
    home
    buddies {
      id
      firstName
      reasons {
        kind
        name
      }
    }
  }
`);

export const WelcomeBuddies = operation(
  graphql(
    `
      query WelcomeBuddies {
        console {
          buddyAsks {
            least
            most
          }
          buddies {
            ...WillingBuddyFields
          }
          buddyProposals {
            ...BuddyProposalFields
          }
        }
      }
    `,
    [WillingFields, ProposalFields],
  ),
);

export const AppointBuddy = operation(
  graphql(
    `
      mutation AppointBuddy($input: AppointBuddyInput!) {
        appointBuddy(input: $input) {
          __typename
          ... on AppointBuddyPayload {
            buddies {
              ...WillingBuddyFields
            }
            proposals {
              ...BuddyProposalFields
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
    [WillingFields, ProposalFields],
  ),
);

export const OfferBuddies = operation(
  graphql(
    `
      mutation OfferBuddies($input: OfferBuddiesInput!) {
        offerBuddies(input: $input) {
          __typename
          ... on OfferBuddiesPayload {
            buddies {
              ...WillingBuddyFields
            }
            proposals {
              ...BuddyProposalFields
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
    [WillingFields, ProposalFields],
  ),
);

type Console = NonNullable<DataOf<typeof WelcomeBuddies>['console']>;
export type WillingBuddy = NonNullable<Console['buddies']>[number];
export type BuddyAsks = Console['buddyAsks'];
export type BuddyProposal = NonNullable<Console['buddyProposals']>[number];
