import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

export const MyThanksNote = operation(
  graphql(`
    query MyThanksNote {
      viewer {
        thanksNote {
          text
          language
        }
      }
    }
  `),
);

export const SaveThanksNote = operation(
  graphql(`
    mutation SaveThanksNote($input: SaveThanksNoteInput!) {
      saveThanksNote(input: $input) {
        ... on SaveThanksNotePayload {
          note {
            text
            language
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

export type MyThanksNoteData = DataOf<typeof MyThanksNote>;
