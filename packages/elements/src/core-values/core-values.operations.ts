import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

export const shownFields = graphql(`
  fragment CoreValuesShown on CoreValues {
    place
    stage
    history {
      number
      since
      edited
      lines {
        id
        text
        translations {
          language
          text
          state
        }
        editedOn
      }
    }
    lastVote {
      closedOn
      decided
      lines {
        text
        translations {
          language
          text
          state
        }
        adopted
        isCounted
        behind
        objection
        unsure
      }
    }
  }
`);

/** What everybody may read: what was agreed in a building, and whom to call. */
export const CoreValuesPage = operation(
  graphql(
    `
      query CoreValuesPage($building: String, $page: String) {
        organisation(page: $page) {
          name
          phone
          formOfAddress
          languages
        }
        coreValues(building: $building) {
          ...CoreValuesShown
        }
      }
    `,
    [shownFields],
  ),
);

export type CoreValuesPageData = DataOf<typeof CoreValuesPage>;
export type CoreValuesShown = NonNullable<CoreValuesPageData['coreValues']>;
