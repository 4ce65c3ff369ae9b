import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

export const Letters = operation(
  graphql(`
    query Letters($homes: String!) {
      console {
        letters(homes: $homes) {
          home
          places
          used
          until
        }
      }
    }
  `),
);

export const PrintLetters = operation(
  graphql(`
    mutation PrintLetters($input: PrintLettersInput!) {
      printLetters(input: $input) {
        __typename
        ... on PrintLettersPayload {
          letters
          file
        }
        ... on Refusal {
          code
          message
          retryAfter
        }
      }
    }
  `),
);

export type HomeLetter = NonNullable<NonNullable<DataOf<typeof Letters>['console']>['letters']>[number];
