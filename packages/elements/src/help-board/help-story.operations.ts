import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What the viewer wrote, wherever they live by now. */
export const HelpStory = operation(
  graphql(`
    query HelpStory {
      viewer {
        helpStory {
          id
          title
          text
          language
          writtenOn
        }
      }
    }
  `),
);

export type StoryLine = NonNullable<DataOf<typeof HelpStory>['viewer']>['helpStory'][number];
