import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What came of the points of a lab that closed; asked when it is shown. */
export const LabClosing = operation(
  graphql(`
    query LabClosing($slug: String!, $language: String) {
      lab(slug: $slug, language: $language) {
        tookPart {
          residents
          visitors
          paper
        }
        landscape {
          agreed {
            item
            says
          }
        }
        outcomes(language: $language) {
          item
          promises {
            commitment {
              slug
              owner
              due
              firstDue
              text {
                text
                language
                state
              }
            }
            standing
            reason {
              text
              language
            }
          }
          answer {
            text
            language
            author
            job
            on
          }
          answeredBelow
        }
      }
    }
  `),
);

export type Closing = NonNullable<DataOf<typeof LabClosing>['lab']>;
export type LabOutcome = Closing['outcomes'][number];
export type LabPromise = LabOutcome['promises'][number];
