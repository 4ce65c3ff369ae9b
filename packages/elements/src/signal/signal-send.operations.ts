import type { DataOf, PayloadOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

export const SendSignal = operation(
  graphql(`
    mutation SendSignal($input: SendSignalInput!) {
      sendSignal(input: $input) {
        ... on SendSignalPayload {
          signal {
            id
            number
            answerBy
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

/** What was promised and is not kept, to choose one of: those whose day passed first of all. */
export const PromisesToName = operation(
  graphql(`
    query PromisesToName($language: String) {
      commitments(first: 6, language: $language) {
        nodes {
          id
          text {
            text
            language
          }
        }
      }
    }
  `),
);

export type PromiseToName = DataOf<typeof PromisesToName>['commitments']['nodes'][number];
export type Receipt = NonNullable<
  Extract<PayloadOf<DataOf<typeof SendSignal>>, { signal: unknown }>['signal']
>;
