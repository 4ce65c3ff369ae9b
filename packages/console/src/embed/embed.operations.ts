import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const SiteToEmbed = graphql(`
  fragment SiteToEmbed on Site {
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
    version
  }
`);

export const Embed = operation(
  graphql(
    `
      query Embed {
        organisation {
          phone
          formOfAddress
        }
        console {
          roles
          mixAdverts {
            slug
            name
            standing
          }
          embed {
            widgets {
              name
              attributes
            }
            labs {
              slug
              name
            }
            neighbourhoods {
              slug
              name
              buildings {
                slug
                name
              }
            }
            sites {
              ...SiteToEmbed
            }
            seen {
              origin
              widget
              version
              served
              lastSeenOn
              silent
            }
            refused {
              origin
              lastRefusedOn
            }
          }
        }
      }
    `,
    [SiteToEmbed],
  ),
);

export const SetSiteToEmbed = operation(
  graphql(
    `
      mutation SetSiteToEmbed($input: EditSiteInput!) {
        editSite(input: $input) {
          __typename
          ... on EditSitePayload {
            sites {
              ...SiteToEmbed
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
    [SiteToEmbed],
  ),
);

export type EmbedData = DataOf<typeof Embed>;
export type EmbedBuilder = NonNullable<NonNullable<EmbedData['console']>['embed']>;
export type Site = EmbedBuilder['sites'][number];
export type SeenWidget = EmbedBuilder['seen'][number];
