import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What everybody may know: whom to call. */
export const CoreValuesPage = operation(
  graphql(`
    query CoreValuesPage($page: String) {
      organisation(page: $page) {
        name
        phone
        formOfAddress
        languages
      }
    }
  `),
);

export type CoreValuesPageData = DataOf<typeof CoreValuesPage>;
