import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** Everything of a lab that everybody may see, for the first paint. */
export const Lab = operation(
  graphql(`
    query Lab($page: String, $slug: String!, $language: String) {
      organisation(page: $page) {
        name
        phone
        formOfAddress
        languages
      }
      lab(slug: $slug, language: $language) {
        id
        slug
        title {
          text
          language
          state
        }
        heldOn
        place
        participants
        state
        closesOn
        correctedOn
        comments
        priorities {
          countedOn
          top {
            item
            count
          }
        }
        sections {
          id
          kind
          heading {
            text
            language
            state
          }
          paragraphs
          items {
            id
            anchor
            text
            language
            fromResident
            plain {
              text
              language
              state
            }
            question
            choices
            owner
            due
            commitment(language: $language) {
              slug
              owner
              due
              state
              late
            }
            commentCount
            results {
              enough
              countedOn
              residents {
                choice
                count
              }
              visitors {
                choice
                count
              }
              paper {
                choice
                count
              }
            }
          }
        }
      }
    }
  `),
);

export type LabData = DataOf<typeof Lab>;
export type Lab = NonNullable<LabData['lab']>;
export type LabSection = Lab['sections'][number];
export type LabItem = LabSection['items'][number];
export type LabChoice = LabItem['choices'][number];
export type LabResults = LabItem['results'];
