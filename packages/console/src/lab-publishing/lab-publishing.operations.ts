import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const LabPublishingFields = graphql(`
  fragment LabPublishingFields on LabPublishing {
    id
    state
    opensOn
    closesOn
    correctedOn
    comments
    needs
    steps
    viewerMayPublish
    secondPerson
    viewerMaySetSecondPerson
    askedBy
    askedOn
    textVersion
    newestUnread
    previews {
      id
      name
      address
      until
      withdrawn
      answers {
        id
        right
        words
        saidOn
        read
      }
    }
  }
`);

export const LabPublishing = operation(
  graphql(
    `
      query LabPublishing($slug: String!) {
        console {
          labPublishing(slug: $slug) {
            ...LabPublishingFields
          }
        }
      }
    `,
    [LabPublishingFields],
  ),
);

export const ArrangeLab = operation(
  graphql(
    `
      mutation ArrangeLab($input: ArrangeLabInput!) {
        arrangeLab(input: $input) {
          __typename
          ... on ArrangeLabPayload {
            lab {
              ...LabPublishingFields
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
    [LabPublishingFields],
  ),
);

export const TakeLabStep = operation(
  graphql(
    `
      mutation TakeLabStep($input: TakeLabStepInput!) {
        takeLabStep(input: $input) {
          __typename
          ... on TakeLabStepPayload {
            lab {
              ...LabPublishingFields
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
    [LabPublishingFields],
  ),
);

export const MakeLabPreview = operation(
  graphql(
    `
      mutation MakeLabPreview($input: MakeLabPreviewInput!) {
        makeLabPreview(input: $input) {
          __typename
          ... on MakeLabPreviewPayload {
            lab {
              ...LabPublishingFields
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
    [LabPublishingFields],
  ),
);

export const WithdrawLabPreview = operation(
  graphql(
    `
      mutation WithdrawLabPreview($input: WithdrawLabPreviewInput!) {
        withdrawLabPreview(input: $input) {
          __typename
          ... on WithdrawLabPreviewPayload {
            lab {
              ...LabPublishingFields
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
    [LabPublishingFields],
  ),
);

export const ReadPreviewAnswers = operation(
  graphql(
    `
      mutation ReadPreviewAnswers($input: ReadPreviewAnswersInput!) {
        readPreviewAnswers(input: $input) {
          __typename
          ... on ReadPreviewAnswersPayload {
            lab {
              ...LabPublishingFields
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
    [LabPublishingFields],
  ),
);

export const NeedSecondPerson = operation(
  graphql(`
    mutation NeedSecondPerson($input: NeedSecondPersonInput!) {
      needSecondPerson(input: $input) {
        __typename
        ... on NeedSecondPersonPayload {
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

export type PublishedLab = NonNullable<NonNullable<DataOf<typeof LabPublishing>['console']>['labPublishing']>;
export type LabStep = PublishedLab['steps'][number];
export type LabPreview = PublishedLab['previews'][number];
