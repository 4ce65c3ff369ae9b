import type { VariablesOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** How it went, for nobody's eyes: only that it was told comes back. */
export const TellHowItWent = operation(
  graphql(`
    mutation TellHowItWent($input: TellHowItWentInput!) {
      tellHowItWent(input: $input) {
        ... on TellHowItWentPayload {
          post {
            id
          }
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

export type HelpWent = VariablesOf<typeof TellHowItWent>['input']['went'];
