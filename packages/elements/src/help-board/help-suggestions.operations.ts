import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** Neighbours who may suit a request of the viewer's own; dear to answer, so asked for an opened post alone. */
export const HelpSuggestions = operation(
  graphql(`
    query HelpSuggestions($id: ID!) {
      viewer {
        helpPost(id: $id) {
          suggestions {
            id
            asked
            reasons {
              kind
              about
            }
          }
        }
      }
    }
  `),
);

export const AskNeighbour = operation(
  graphql(`
    mutation AskNeighbour($input: AskNeighbourInput!) {
      askNeighbour(input: $input) {
        ... on AskNeighbourPayload {
          post {
            id
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

type Asked = NonNullable<NonNullable<DataOf<typeof HelpSuggestions>['viewer']>['helpPost']>;
export type HelpSuggestion = Asked['suggestions'][number];
