import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

export const MyMixNote = operation(
  graphql(`
    query MyMixNote {
      viewer {
        mixNote {
          text
          language
        }
      }
    }
  `),
);

export const SaveMixNote = operation(
  graphql(`
    mutation SaveMixNote($input: SaveMixNoteInput!) {
      saveMixNote(input: $input) {
        ... on SaveMixNotePayload {
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

export type MyMixNoteData = DataOf<typeof MyMixNote>;
