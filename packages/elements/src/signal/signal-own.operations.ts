import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What whoever is signed in told before, and what came of it. */
export const MySignals = operation(
  graphql(`
    query MySignals($after: ID, $language: String) {
      viewer {
        signals(first: 5, after: $after, language: $language) {
          nodes {
            id
            number
            kind
            text
            language
            sentOn
            answerBy
            late
            state
            promise
            source
            letsAllRead
            shown {
              text
              answer
              language
            }
            answers {
              id
              text
              language
              on
              author
              job
            }
            verdict
            callAsked
            canJudge
            canWithdraw
          }
          hasMore
          endCursor
        }
      }
    }
  `),
);

export const JudgeSignal = operation(
  graphql(`
    mutation JudgeSignal($input: JudgeSignalInput!) {
      judgeSignal(input: $input) {
        ... on JudgeSignalPayload {
          signal {
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

export const WithdrawSignal = operation(
  graphql(`
    mutation WithdrawSignal($input: WithdrawSignalInput!) {
      withdrawSignal(input: $input) {
        ... on WithdrawSignalPayload {
          signal
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

export const LetAllReadSignal = operation(
  graphql(`
    mutation LetAllReadSignal($input: LetAllReadSignalInput!) {
      letAllReadSignal(input: $input) {
        ... on LetAllReadSignalPayload {
          signal {
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

export const UnlinkSignal = operation(
  graphql(`
    mutation UnlinkSignal($input: UnlinkSignalInput!) {
      unlinkSignal(input: $input) {
        ... on UnlinkSignalPayload {
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

export type MySignalsPage = NonNullable<DataOf<typeof MySignals>['viewer']>['signals'];
export type MySignal = MySignalsPage['nodes'][number];
export type Verdict = NonNullable<MySignal['verdict']>;
