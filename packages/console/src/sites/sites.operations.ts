import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

export const SiteFields = graphql(`
  fragment SiteFields on Site {
    id
    slug
    name
    origins
    language
    formOfAddress
    phone
    theme {
      actionColour
      ink
      font
      corner
    }
    signInWays {
      kind
      provider
      name
      on
    }
    hostIdentity {
      audience
      issuers
      believesHomes
      keys {
        id
        algorithm
        name
        addedOn
      }
    }
    discourseForum {
      address
      domain
    }
    version
  }
`);

export const Sites = operation(
  graphql(
    `
      query Sites {
        organisation {
          phone
        }
        console {
          sites {
            ...SiteFields
          }
        }
      }
    `,
    [SiteFields],
  ),
);

export const ReadOrigin = operation(
  graphql(`
    query ReadOrigin($typed: String!, $site: ID) {
      console {
        readOrigin(typed: $typed, site: $site) {
          origin
          cut
          twin
          takenBy
          problem
          instead
        }
      }
    }
  `),
);

export const AddSite = operation(
  graphql(
    `
      mutation AddSite($input: AddSiteInput!) {
        addSite(input: $input) {
          __typename
          ... on AddSitePayload {
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

export const EditSite = operation(
  graphql(
    `
      mutation EditSite($input: EditSiteInput!) {
        editSite(input: $input) {
          __typename
          ... on EditSitePayload {
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

export const RemoveSite = operation(
  graphql(
    `
      mutation RemoveSite($input: RemoveSiteInput!) {
        removeSite(input: $input) {
          __typename
          ... on RemoveSitePayload {
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

export type Site = NonNullable<NonNullable<DataOf<typeof Sites>['console']>['sites']>[number];
export type OriginReading = NonNullable<NonNullable<DataOf<typeof ReadOrigin>['console']>['readOrigin']>;
