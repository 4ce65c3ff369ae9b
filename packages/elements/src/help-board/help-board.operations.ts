import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** Everything that everybody may know of a help board, for the first paint. */
export const HelpBoard = operation(
  graphql(`
    query HelpBoard($page: String, $building: String, $neighbourhood: String, $language: String) {
      organisation(page: $page) {
        name
        phone
        formOfAddress
        languages
      }
      helpBoard(building: $building, neighbourhood: $neighbourhood, language: $language) {
        open
        opensOn
        categories {
          category
          total
        }
        example {
          kind
          category
          title
          text
          language
        }
      }
    }
  `),
);

export type HelpBoardData = DataOf<typeof HelpBoard>;
export type PublicHelpBoard = HelpBoardData['helpBoard'];
export type HelpExample = NonNullable<PublicHelpBoard['example']>;
export type HelpKind = HelpExample['kind'];
export type HelpCategory = HelpExample['category'];
