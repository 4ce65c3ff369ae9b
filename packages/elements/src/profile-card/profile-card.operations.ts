import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What everybody may know where profiles are: whom to call. Cards are for neighbours alone. */
export const ProfilePage = operation(
  graphql(`
    query ProfilePage($page: String) {
      organisation(page: $page) {
        name
        phone
        formOfAddress
        languages
      }
    }
  `),
);

export type ProfilePageData = DataOf<typeof ProfilePage>;
