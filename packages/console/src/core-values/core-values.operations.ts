import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

export const CoreValuesAtWork = operation(
  graphql(`
    query CoreValuesAtWork {
      console {
        coreValues {
          building
          name
          stage
        }
      }
    }
  `),
);

export const CoreValuesPlaceAtWork = operation(
  graphql(`
    query CoreValuesPlaceAtWork($building: String!) {
      console {
        roles
        coreValuesPlace(building: $building) {
          building
          homes
          support
          turnout
          votesBy
          opensOn
          closesOn
          shown {
            place
            stage
            history {
              number
              since
            }
          }
          proposals {
            id
            text
            why
            language
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
            }
            remarks {
              id
              text
              language
            }
          }
          adopted {
            id
            text
            translations {
              language
              text
              state
            }
            editedOn
            from {
              id
              text
            }
            edit {
              text
              by
              namedOn
            }
          }
          objections {
            line
            text
            language
          }
          reviewDueOn
          reviewWaits
          still
          notAnyMore
        }
      }
    }
  `),
);

export const SetCoreValues = operation(
  graphql(`
    mutation SetCoreValues($input: SetCoreValuesInput!) {
      setCoreValues(input: $input) {
        ... on SetCoreValuesPayload {
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

export const WordCoreValue = operation(
  graphql(`
    mutation WordCoreValue($input: WordCoreValueInput!) {
      wordCoreValue(input: $input) {
        ... on WordCoreValuePayload {
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

export const DropCoreValue = operation(
  graphql(`
    mutation DropCoreValue($input: DropCoreValueInput!) {
      dropCoreValue(input: $input) {
        ... on DropCoreValuePayload {
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

export const PlanCoreValuesVote = operation(
  graphql(`
    mutation PlanCoreValuesVote($input: PlanCoreValuesVoteInput!) {
      planCoreValuesVote(input: $input) {
        ... on PlanCoreValuesVotePayload {
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

export const TakeCoreValuesVoteBack = operation(
  graphql(`
    mutation TakeCoreValuesVoteBack($input: TakeCoreValuesVoteBackInput!) {
      takeCoreValuesVoteBack(input: $input) {
        ... on TakeCoreValuesVoteBackPayload {
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

export const EditCoreValue = operation(
  graphql(`
    mutation EditCoreValue($input: EditCoreValueInput!) {
      editCoreValue(input: $input) {
        ... on EditCoreValuePayload {
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

export const KeepCoreValues = operation(
  graphql(`
    mutation KeepCoreValues($input: KeepCoreValuesInput!) {
      keepCoreValues(input: $input) {
        ... on KeepCoreValuesPayload {
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

export const TranslateCoreValue = operation(
  graphql(`
    mutation TranslateCoreValue($input: TranslateCoreValueInput!) {
      translateCoreValue(input: $input) {
        ... on TranslateCoreValuePayload {
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

type Console = NonNullable<DataOf<typeof CoreValuesPlaceAtWork>['console']>;
export type PlaceAtWork = NonNullable<Console['coreValuesPlace']>;
export type PlaceInList = NonNullable<
  NonNullable<DataOf<typeof CoreValuesAtWork>['console']>['coreValues']
>[number];
export type AdoptedLine = PlaceAtWork['adopted'][number];
