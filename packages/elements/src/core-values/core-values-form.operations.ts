import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

export const MyCoreValuesNote = operation(
  graphql(`
    query MyCoreValuesNote {
      viewer {
        coreValuesNote {
          text
          language
        }
      }
    }
  `),
);

export const SaveCoreValuesNote = operation(
  graphql(`
    mutation SaveCoreValuesNote($input: SaveCoreValuesNoteInput!) {
      saveCoreValuesNote(input: $input) {
        ... on SaveCoreValuesNotePayload {
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

export type MyCoreValuesNoteData = DataOf<typeof MyCoreValuesNote>;
