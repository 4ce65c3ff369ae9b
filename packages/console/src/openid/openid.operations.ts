import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const OpenIdIssuerFields = graphql(`
  fragment OpenIdIssuerFields on OpenIdIssuer {
    id
    audience
    name
    issuer
    clientId
    hasSecret
    scope
    groupClaim
    acrValues
    amrValues
    groups {
      group
      role
    }
    wayBack
    version
    sites
  }
`);

export const OpenIdIssuers = operation(
  graphql(
    `
      query OpenIdIssuers {
        console {
          openIdIssuers {
            ...OpenIdIssuerFields
          }
          sites {
            id
            name
          }
        }
      }
    `,
    [OpenIdIssuerFields],
  ),
);

export const AddOpenIdIssuer = operation(
  graphql(
    `
      mutation AddOpenIdIssuer($input: AddOpenIdIssuerInput!) {
        addOpenIdIssuer(input: $input) {
          __typename
          ... on AddOpenIdIssuerPayload {
            openIdIssuers {
              ...OpenIdIssuerFields
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
    [OpenIdIssuerFields],
  ),
);

export const EditOpenIdIssuer = operation(
  graphql(
    `
      mutation EditOpenIdIssuer($input: EditOpenIdIssuerInput!) {
        editOpenIdIssuer(input: $input) {
          __typename
          ... on EditOpenIdIssuerPayload {
            openIdIssuers {
              ...OpenIdIssuerFields
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
    [OpenIdIssuerFields],
  ),
);

export const RemoveOpenIdIssuer = operation(
  graphql(
    `
      mutation RemoveOpenIdIssuer($input: RemoveOpenIdIssuerInput!) {
        removeOpenIdIssuer(input: $input) {
          __typename
          ... on RemoveOpenIdIssuerPayload {
            openIdIssuers {
              ...OpenIdIssuerFields
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
    [OpenIdIssuerFields],
  ),
);

export type Issuer = NonNullable<
  NonNullable<DataOf<typeof OpenIdIssuers>['console']>['openIdIssuers']
>[number];
