import { graphql, operation } from '../shared/operation.ts';

/** What a page may know of the organisation, for the phone number and the way it speaks. */
export const Account = operation(
  graphql(`
    query Account($page: String) {
      organisation(page: $page) {
        name
        phone
        formOfAddress
        languages
        accountAddress
      }
    }
  `),
);
