import { graphql, operation } from '@wederkerig/elements/shared/operation';
import { SiteFields } from './sites.operations.ts';

export const SwitchSignInWay = operation(
  graphql(
    `
      mutation SwitchSignInWay($input: SwitchSignInWayInput!) {
        switchSignInWay(input: $input) {
          __typename
          ... on SwitchSignInWayPayload {
            sites {
              ...SiteFields
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
    [SiteFields],
  ),
);

export const AddHostIdentityKey = operation(
  graphql(
    `
      mutation AddHostIdentityKey($input: AddHostIdentityKeyInput!) {
        addHostIdentityKey(input: $input) {
          __typename
          ... on AddHostIdentityKeyPayload {
            secret
            sites {
              ...SiteFields
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
    [SiteFields],
  ),
);

export const RemoveHostIdentityKey = operation(
  graphql(
    `
      mutation RemoveHostIdentityKey($input: RemoveHostIdentityKeyInput!) {
        removeHostIdentityKey(input: $input) {
          __typename
          ... on RemoveHostIdentityKeyPayload {
            sites {
              ...SiteFields
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
    [SiteFields],
  ),
);

export const BelieveHomes = operation(
  graphql(
    `
      mutation BelieveHomes($input: BelieveHomesInput!) {
        believeHomes(input: $input) {
          __typename
          ... on BelieveHomesPayload {
            sites {
              ...SiteFields
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
    [SiteFields],
  ),
);

export const SetDiscourseForum = operation(
  graphql(
    `
      mutation SetDiscourseForum($input: SetDiscourseForumInput!) {
        setDiscourseForum(input: $input) {
          __typename
          ... on SetDiscourseForumPayload {
            secret
            sites {
              ...SiteFields
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
    [SiteFields],
  ),
);

export const RemoveDiscourseForum = operation(
  graphql(
    `
      mutation RemoveDiscourseForum($input: RemoveDiscourseForumInput!) {
        removeDiscourseForum(input: $input) {
          __typename
          ... on RemoveDiscourseForumPayload {
            sites {
              ...SiteFields
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
    [SiteFields],
  ),
);
