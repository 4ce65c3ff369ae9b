import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';
import { shownFields } from './core-values.operations.ts';

export const MyCoreValues = operation(
  graphql(
    `
      query MyCoreValues($building: String) {
        viewer {
          coreValues(building: $building) {
            shown {
              ...CoreValuesShown
            }
            proposals {
              id
              text
              why
              language
              isMine
              state
            }
            values {
              id
              text
              translations {
                language
                text
                state
              }
              replaces
              from {
                id
                text
                why
                language
              }
              remarks {
                id
                text
                language
                isMine
                state
              }
            }
            vote {
              id
              opensOn
              closesOn
              support
              turnout
              votesBy
              voted
              lines {
                id
                text
                translations {
                  language
                  text
                  state
                }
              }
            }
            review {
              choice
            }
          }
        }
      }
    `,
    [shownFields],
  ),
);

export const ProposeCoreValue = operation(
  graphql(`
    mutation ProposeCoreValue($input: ProposeCoreValueInput!) {
      proposeCoreValue(input: $input) {
        ... on ProposeCoreValuePayload {
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

export const SayOfCoreValue = operation(
  graphql(`
    mutation SayOfCoreValue($input: SayOfCoreValueInput!) {
      sayOfCoreValue(input: $input) {
        ... on SayOfCoreValuePayload {
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

export const TakeCoreValueWordsBack = operation(
  graphql(`
    mutation TakeCoreValueWordsBack($input: TakeCoreValueWordsBackInput!) {
      takeCoreValueWordsBack(input: $input) {
        ... on TakeCoreValueWordsBackPayload {
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

export const CastCoreValuesVote = operation(
  graphql(`
    mutation CastCoreValuesVote($input: CastCoreValuesVoteInput!) {
      castCoreValuesVote(input: $input) {
        ... on CastCoreValuesVotePayload {
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

export const AnswerCoreValuesReview = operation(
  graphql(`
    mutation AnswerCoreValuesReview($input: AnswerCoreValuesReviewInput!) {
      answerCoreValuesReview(input: $input) {
        ... on AnswerCoreValuesReviewPayload {
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

export type MyCoreValuesData = DataOf<typeof MyCoreValues>;
export type OwnCoreValues = NonNullable<NonNullable<MyCoreValuesData['viewer']>['coreValues']>;
export type ValueInTalk = OwnCoreValues['values'][number];
export type ResidentWords = OwnCoreValues['proposals'][number];
export type VoteToCast = NonNullable<OwnCoreValues['vote']>;
