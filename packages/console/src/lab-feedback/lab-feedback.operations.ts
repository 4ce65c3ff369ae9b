import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

export const ConsoleLabs = operation(
  graphql(`
    query ConsoleLabs {
      console {
        labs {
          slug
          title
          heldOn
          language
          state
          missing {
            language
            count
          }
        }
      }
    }
  `),
);

export type ListedLab = NonNullable<NonNullable<DataOf<typeof ConsoleLabs>['console']>['labs']>[number];
