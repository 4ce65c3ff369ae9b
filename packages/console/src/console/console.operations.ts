import { graphql, operation } from '@wederkerig/elements/shared/operation';

export const WhoAmI = operation(
  graphql(`
    query WhoAmI {
      console {
        firstName
        roles
      }
    }
  `),
);
