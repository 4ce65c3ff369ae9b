import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

const card = graphql(`
  fragment CardOfNeighbour on ProfileCard {
    id
    firstName
    letter
    picture
    building
    welcomeBuddy
    why
    hello
    viewerCanSayHello
    answers {
      question
      chosen
      words
      language
    }
  }
`);

/** A neighbour as the viewer may see them; null where there is none, or none for this viewer. */
export const NeighbourCard = operation(
  graphql(
    `
      query NeighbourCard($id: ID!) {
        viewer {
          firstName
          profile {
            building
            neighbourhood
          }
          neighbour(id: $id) {
            ...CardOfNeighbour
          }
        }
      }
    `,
    [card],
  ),
);

export const SayHello = operation(
  graphql(
    `
      mutation SayHello($input: SayHelloInput!) {
        sayHello(input: $input) {
          ... on SayHelloPayload {
            card {
              ...CardOfNeighbour
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
    [card],
  ),
);

export const AnswerHello = operation(
  graphql(
    `
      mutation AnswerHello($input: AnswerHelloInput!) {
        answerHello(input: $input) {
          ... on AnswerHelloPayload {
            card {
              ...CardOfNeighbour
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
    [card],
  ),
);

export type NeighbourCardData = DataOf<typeof NeighbourCard>;
export type Neighbour = NonNullable<NonNullable<NeighbourCardData['viewer']>['neighbour']>;
