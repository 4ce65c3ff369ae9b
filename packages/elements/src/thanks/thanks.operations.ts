import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What everybody may know: whom to call. */
export const ThanksPage = operation(
  graphql(`
    query ThanksPage($page: String) {
      organisation(page: $page) {
        name
        phone
        formOfAddress
        languages
      }
    }
  `),
);

export type ThanksPageData = DataOf<typeof ThanksPage>;
