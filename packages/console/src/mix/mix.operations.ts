import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const AdvertFields = graphql(`
  fragment AdvertFields on MixAdvertAtWork {
    slug
    name
    offered
    proposed
    latestDay
    shown {
      heading
      lead
      activities
      own
      welcome
      until
      plain
    }
    versions {
      id
      version
      state
      activities
      text
      endsOn
      ended
      writer
      writtenOn
      checker
      viewerMayCheck
      viewerMayTranslate
      translations {
        id
        language
        text
        checked
        writer
        checker
        viewerMayCheck
      }
      asRead {
        heading
        lead
        activities
        own
        welcome
        until
      }
    }
  }
`);

/** Every building, and how its text stands. */
export const MixAdverts = operation(
  graphql(`
    query MixAdverts {
      console {
        mixAdverts {
          slug
          name
          neighbourhood
          standing
        }
      }
    }
  `),
);

export const OneMixAdvert = operation(
  graphql(
    `
      query OneMixAdvert($building: String!) {
        console {
          mixAdvert(building: $building) {
            ...AdvertFields
          }
        }
      }
    `,
    [AdvertFields],
  ),
);

export const WriteMixAdvert = operation(
  graphql(
    `
      mutation WriteMixAdvert($input: WriteMixAdvertInput!) {
        writeMixAdvert(input: $input) {
          ... on WriteMixAdvertPayload {
            advert {
              ...AdvertFields
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
    [AdvertFields],
  ),
);

export const CheckMixAdvert = operation(
  graphql(
    `
      mutation CheckMixAdvert($input: CheckMixAdvertInput!) {
        checkMixAdvert(input: $input) {
          ... on CheckMixAdvertPayload {
            advert {
              ...AdvertFields
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
    [AdvertFields],
  ),
);

export const WithdrawMixAdvert = operation(
  graphql(
    `
      mutation WithdrawMixAdvert($input: WithdrawMixAdvertInput!) {
        withdrawMixAdvert(input: $input) {
          ... on WithdrawMixAdvertPayload {
            advert {
              ...AdvertFields
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
    [AdvertFields],
  ),
);

export const TranslateMixAdvert = operation(
  graphql(
    `
      mutation TranslateMixAdvert($input: TranslateMixAdvertInput!) {
        translateMixAdvert(input: $input) {
          ... on TranslateMixAdvertPayload {
            advert {
              ...AdvertFields
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
    [AdvertFields],
  ),
);

export const CheckMixAdvertTranslation = operation(
  graphql(
    `
      mutation CheckMixAdvertTranslation($input: CheckMixAdvertTranslationInput!) {
        checkMixAdvertTranslation(input: $input) {
          ... on CheckMixAdvertTranslationPayload {
            advert {
              ...AdvertFields
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
    [AdvertFields],
  ),
);

export type AdvertBuilding = NonNullable<
  NonNullable<DataOf<typeof MixAdverts>['console']>['mixAdverts']
>[number];
export type Advert = NonNullable<NonNullable<DataOf<typeof OneMixAdvert>['console']>['mixAdvert']>;
export type AdvertVersion = Advert['versions'][number];
export type AdvertRead = AdvertVersion['asRead'];
export type AdvertTranslation = AdvertVersion['translations'][number];
