import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const passOn = graphql(`
  fragment PassedOn on LabPassOn {
    id
    association
    lab
    slug
    subject
    text
    language
    writer
    writtenOn
    passedOn
    committees
  }
`);

const ways = graphql(`
  fragment Ways on LabWaysToCommittees {
    associations {
      id
      name
      hasMembers
      near
    }
    committees {
      id
      name
      place
      hasMembers
      askedOn
      sentOn
      answered
    }
  }
`);

export const LabsToShare = operation(
  graphql(
    `
      query LabsToShare {
        console {
          labsToShare {
            slug
            title
            state
          }
          labPassOns {
            ...PassedOn
          }
        }
      }
    `,
    [passOn],
  ),
);

export const LabSharing = operation(
  graphql(
    `
      query LabSharing($slug: String!, $language: String!) {
        console {
          labSharing(slug: $slug, language: $language) {
            ... on LabSharing {
              lab
              slug
              title
              state
              language
              languages
              link
              forum
              forumMarkdown
              forumBbcode
              facebook
              whatsapp
              mail {
                subject
                text
              }
              ways {
                ...Ways
              }
            }
            ... on Refusal {
              code
              message
              retryAfter
            }
          }
        }
      }
    `,
    [ways],
  ),
);

export const LabColumn = operation(
  graphql(`
    query LabColumn($slug: String!, $language: String!, $words: Int!) {
      console {
        labSharing(slug: $slug, language: $language) {
          ... on LabSharing {
            column(words: $words) {
              ... on LabColumn {
                text
                words
              }
              ... on Refusal {
                code
                message
                retryAfter
              }
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    }
  `),
);

export const AskToPassOn = operation(
  graphql(
    `
      mutation AskToPassOn($input: AskToPassOnInput!) {
        askToPassOn(input: $input) {
          ... on AskToPassOnPayload {
            ways {
              ...Ways
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
    [ways],
  ),
);

export const PassOn = operation(
  graphql(
    `
      mutation PassOn($input: PassOnInput!) {
        passOn(input: $input) {
          ... on PassOnPayload {
            passOns {
              ...PassedOn
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
    [passOn],
  ),
);

type Told = NonNullable<DataOf<typeof LabsToShare>['console']>;
export type LabToShare = NonNullable<Told['labsToShare']>[number];
export type PassOnAsked = Told['labPassOns'][number];
type Answer = NonNullable<DataOf<typeof LabSharing>['console']>['labSharing'];
export type SharedLab = Extract<Answer, { link: string }>;
export type Association = SharedLab['ways']['associations'][number];
export type Committee = SharedLab['ways']['committees'][number];
