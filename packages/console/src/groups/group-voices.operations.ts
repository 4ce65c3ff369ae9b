import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const VoiceFields = graphql(`
  fragment VoiceFields on LabGroupVoice {
    id
    group
    lab
    item
    about
    text
    language
    writer
    writtenOn
    lapsesOn
    state
    viewerWrote
  }
`);

export const GroupVoices = operation(
  graphql(
    `
      query GroupVoices {
        console {
          groupVoices {
            ...VoiceFields
          }
        }
      }
    `,
    [VoiceFields],
  ),
);

/** Which groups one can speak for, and in which labs. */
export const LabsToSpeakOn = operation(
  graphql(`
    query LabsToSpeakOn {
      console {
        groups {
          id
          name
          viewerIsMember
        }
        labsToSpeakOn {
          slug
          title
        }
      }
    }
  `),
);

export const LabToSpeakOn = operation(
  graphql(`
    query LabToSpeakOn($slug: String!) {
      lab(slug: $slug, language: "nl") {
        sections {
          heading {
            text
          }
          items {
            id
            text
            plain {
              text
            }
          }
        }
      }
    }
  `),
);

export const CommentsToAnswer = operation(
  graphql(`
    query CommentsToAnswer($item: ID!) {
      labItem(id: $item) {
        comments(first: 50) {
          nodes {
            id
            author
            group
            text
            withdrawn
          }
        }
      }
    }
  `),
);

export const SpeakForGroup = operation(
  graphql(
    `
      mutation SpeakForGroup($input: SpeakForGroupInput!) {
        speakForGroup(input: $input) {
          __typename
          ... on SpeakForGroupPayload {
            voice {
              ...VoiceFields
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
    [VoiceFields],
  ),
);

export const AgreeWithGroup = operation(
  graphql(
    `
      mutation AgreeWithGroup($input: AgreeWithGroupInput!) {
        agreeWithGroup(input: $input) {
          __typename
          ... on AgreeWithGroupPayload {
            voice {
              ...VoiceFields
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
    [VoiceFields],
  ),
);

export const TakeBackGroupVoice = operation(
  graphql(
    `
      mutation TakeBackGroupVoice($input: TakeBackGroupVoiceInput!) {
        takeBackGroupVoice(input: $input) {
          __typename
          ... on TakeBackGroupVoicePayload {
            voice {
              ...VoiceFields
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
    [VoiceFields],
  ),
);

export type GroupVoice = NonNullable<DataOf<typeof GroupVoices>['console']>['groupVoices'][number];
type ToSpeakOn = NonNullable<DataOf<typeof LabsToSpeakOn>['console']>;
export type OwnGroup = NonNullable<ToSpeakOn['groups']>[number];
export type LabName = ToSpeakOn['labsToSpeakOn'][number];
export type LabSection = NonNullable<DataOf<typeof LabToSpeakOn>['lab']>['sections'][number];
export type LabItem = LabSection['items'][number];
export type CommentToAnswer = NonNullable<
  DataOf<typeof CommentsToAnswer>['labItem']
>['comments']['nodes'][number];
