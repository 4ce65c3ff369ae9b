import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const joined = graphql(`
  fragment Joined on LabJoined {
    lab
    slug
    title
    item
    text
    people {
      row
      firstName
      hasEmail
      joinedOn
      writtenOn
      told
    }
  }
`);

export const LabsJoined = operation(
  graphql(
    `
      query LabsJoined {
        console {
          labsJoined {
            ...Joined
          }
        }
      }
    `,
    [joined],
  ),
);

export const WriteToJoined = operation(
  graphql(
    `
      mutation WriteToJoined($input: WriteToJoinedInput!) {
        writeToJoined(input: $input) {
          ... on WriteToJoinedPayload {
            labsJoined {
              ...Joined
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [joined],
  ),
);

/** Somebody was told by phone or at the door. */
export const ToldJoined = operation(
  graphql(`
    mutation ToldJoined($input: FinishTodayRowInput!) {
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

type Told = NonNullable<NonNullable<DataOf<typeof LabsJoined>['console']>['labsJoined']>;
export type JoinedLab = Told[number];
export type JoinedPerson = JoinedLab['people'][number];
