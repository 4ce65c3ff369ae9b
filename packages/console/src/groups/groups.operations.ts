import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const GroupFields = graphql(`
  fragment GroupFields on ResidentGroup {
    id
    kind
    name
    place
    closedOn
    viewerIsMember
    members {
      id
      firstName
      startsOn
      endsOn
      runs
    }
  }
`);

/** The places are null for who is no staff: those make groups. */
export const Groups = operation(
  graphql(
    `
      query Groups {
        console {
          groups {
            ...GroupFields
          }
          groupPlaces {
            slug
            name
            neighbourhood
          }
        }
      }
    `,
    [GroupFields],
  ),
);

export const MakeGroup = operation(
  graphql(
    `
      mutation MakeGroup($input: MakeGroupInput!) {
        makeGroup(input: $input) {
          __typename
          ... on MakeGroupPayload {
            group {
              ...GroupFields
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
    [GroupFields],
  ),
);

export const RenameGroup = operation(
  graphql(
    `
      mutation RenameGroup($input: RenameGroupInput!) {
        renameGroup(input: $input) {
          __typename
          ... on RenameGroupPayload {
            group {
              ...GroupFields
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
    [GroupFields],
  ),
);

export const CloseGroup = operation(
  graphql(
    `
      mutation CloseGroup($input: CloseGroupInput!) {
        closeGroup(input: $input) {
          __typename
          ... on CloseGroupPayload {
            group {
              ...GroupFields
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
    [GroupFields],
  ),
);

export const AddGroupMember = operation(
  graphql(
    `
      mutation AddGroupMember($input: AddGroupMemberInput!) {
        addGroupMember(input: $input) {
          __typename
          ... on AddGroupMemberPayload {
            group {
              ...GroupFields
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
    [GroupFields],
  ),
);

export const ChangeGroupTerm = operation(
  graphql(
    `
      mutation ChangeGroupTerm($input: ChangeGroupTermInput!) {
        changeGroupTerm(input: $input) {
          __typename
          ... on ChangeGroupTermPayload {
            group {
              ...GroupFields
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
    [GroupFields],
  ),
);

export const EndGroupMembership = operation(
  graphql(
    `
      mutation EndGroupMembership($input: EndGroupMembershipInput!) {
        endGroupMembership(input: $input) {
          __typename
          ... on EndGroupMembershipPayload {
            group {
              ...GroupFields
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
    [GroupFields],
  ),
);

type Seen = NonNullable<DataOf<typeof Groups>['console']>;
export type Group = NonNullable<Seen['groups']>[number];
export type GroupMember = Group['members'][number];
export type GroupPlace = NonNullable<Seen['groupPlaces']>[number];
export type GroupKind = Group['kind'];
