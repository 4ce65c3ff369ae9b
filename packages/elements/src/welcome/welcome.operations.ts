import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What everybody may know: whom to call. */
export const WelcomePage = operation(
  graphql(`
    query WelcomePage($page: String) {
      organisation(page: $page) {
        name
        phone
        formOfAddress
        languages
      }
    }
  `),
);

export type WelcomePageData = DataOf<typeof WelcomePage>;
