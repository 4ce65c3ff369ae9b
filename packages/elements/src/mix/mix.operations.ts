import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What everybody may know: whom to call. */
export const MixPage = operation(
  graphql(`
    query MixPage($page: String) {
      organisation(page: $page) {
        name
        phone
        formOfAddress
        languages
      }
    }
  `),
);

export type MixPageData = DataOf<typeof MixPage>;
