import type { InputOf, VariablesOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** Only an id comes back: the board shows the post as everybody there sees it. */
export const AskForHelp = operation(
  graphql(`
    mutation AskForHelp($input: AskForHelpInput!) {
      askForHelp(input: $input) {
        ... on AskForHelpPayload {
          post {
            id
            kind
            waiting
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

export const OfferHelp = operation(
  graphql(`
    mutation OfferHelp($input: OfferHelpInput!) {
      offerHelp(input: $input) {
        ... on OfferHelpPayload {
          post {
            id
            kind
            waiting
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

export const PlanGathering = operation(
  graphql(`
    mutation PlanGathering($input: PlanGatheringInput!) {
      planGathering(input: $input) {
        ... on PlanGatheringPayload {
          post {
            id
            kind
            waiting
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

export type AskForHelpInput = InputOf<VariablesOf<typeof AskForHelp>>;
export type PlanGatheringInput = InputOf<VariablesOf<typeof PlanGathering>>;
