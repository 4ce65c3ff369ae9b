import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

export const HallPapers = operation(
  graphql(`
    query HallPapers {
      console {
        hallPapers {
          id
          building
          neighbourhood
        }
      }
    }
  `),
);

export const HallPaper = operation(
  graphql(`
    query HallPaper($id: ID!) {
      console {
        hallPaper(id: $id) {
          building
          organisation
          phone
          address
          posts {
            kind
            title
            text
            language
            onDate
            atTime
            place
          }
        }
      }
    }
  `),
);

export type HallPaperLine = NonNullable<
  NonNullable<DataOf<typeof HallPapers>['console']>['hallPapers']
>[number];
export type HallPaper = NonNullable<NonNullable<DataOf<typeof HallPaper>['console']>['hallPaper']>;
export type HallPost = HallPaper['posts'][number];
