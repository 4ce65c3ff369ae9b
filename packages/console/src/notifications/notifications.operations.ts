import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

export const CallsToMake = operation(
  graphql(`
    query CallsToMake {
      console {
        callsToMake {
          id
          since
        }
      }
    }
  `),
);

export const OpenCall = operation(
  graphql(`
    query OpenCall($id: ID!) {
      console {
        call(id: $id) {
          id
          firstName
          phone
          language
          blocks {
            heading
            lines
          }
        }
      }
    }
  `),
);

/** Somebody was called. */
export const CallMade = operation(
  graphql(`
    mutation CallMade($input: FinishTodayRowInput!) {
      finishTodayRow(input: $input) {
        ... on FinishTodayRowPayload {
          clientMutationId
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

type Console = NonNullable<DataOf<typeof CallsToMake>['console']>;
export type CallToMake = NonNullable<Console['callsToMake']>[number];
export type Call = NonNullable<NonNullable<DataOf<typeof OpenCall>['console']>['call']>;
