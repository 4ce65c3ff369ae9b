import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** A word of thanks as it stands on the wall. */
export const thanksRead = graphql(`
  fragment ThanksRead on Thanks {
    id
    deed
    sentence
    text
    language
    giver
    receiver
    byOrganisation
    job
    givenOn
    building
  }
`);

/** What everybody may read, for the first paint. */
export const ThanksPage = operation(
  graphql(
    `
      query ThanksPage($page: String, $building: String, $neighbourhood: String, $first: Int = 5) {
        organisation(page: $page) {
          name
          phone
          formOfAddress
          languages
        }
        thanksWall(building: $building, neighbourhood: $neighbourhood, first: $first) {
          nodes {
            ...ThanksRead
          }
          hasMore
          endCursor
        }
      }
    `,
    [thanksRead],
  ),
);

/** What stands below what was read. */
export const MoreThanks = operation(
  graphql(
    `
      query MoreThanks($building: String, $neighbourhood: String, $first: Int = 5, $after: ID) {
        thanksWall(building: $building, neighbourhood: $neighbourhood, first: $first, after: $after) {
          nodes {
            ...ThanksRead
          }
          hasMore
          endCursor
        }
      }
    `,
    [thanksRead],
  ),
);

export type ThanksPageData = DataOf<typeof ThanksPage>;
export type ThanksWall = ThanksPageData['thanksWall'];
export type Thanks = ThanksWall['nodes'][number];
