import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const NeighbourPostFields = graphql(`
  fragment NeighbourPostFields on NeighbourPost {
    id
    kind
    category
    title
    text
    language
    onDate
    atTime
    place
    state
    waiting
    refused
    asksWhetherOpen
    building
    home
    neighbour
    consent
    onPaper
    placedBy
    placedOn
    coming
    talks {
      id
      with
      waits
      agreed
      agreedByOffice
      otherAgreed
      canAgree
      messages {
        id
        mine
        sentence
        text
        language
        waiting
      }
    }
  }
`);

export const NeighbourPosts = operation(
  graphql(`
    query NeighbourPosts {
      console {
        neighbourPosts {
          id
          title
          language
          state
          waiting
          refused
          building
          home
          neighbour
        }
      }
    }
  `),
);

export const NeighbourPost = operation(
  graphql(
    `
      query NeighbourPost($id: ID!) {
        console {
          neighbourPost(id: $id) {
            ...NeighbourPostFields
          }
        }
      }
    `,
    [NeighbourPostFields],
  ),
);

export const PlaceForNeighbour = operation(
  graphql(
    `
      mutation PlaceForNeighbour($input: PlaceForNeighbourInput!) {
        placeForNeighbour(input: $input) {
          __typename
          ... on PlaceForNeighbourPayload {
            post {
              ...NeighbourPostFields
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
    [NeighbourPostFields],
  ),
);

export const AnswerForNeighbour = operation(
  graphql(
    `
      mutation AnswerForNeighbour($input: AnswerForNeighbourInput!) {
        answerForNeighbour(input: $input) {
          __typename
          ... on AnswerForNeighbourPayload {
            post {
              ...NeighbourPostFields
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
    [NeighbourPostFields],
  ),
);

export const EndNeighbourPost = operation(
  graphql(
    `
      mutation EndNeighbourPost($input: EndNeighbourPostInput!) {
        endNeighbourPost(input: $input) {
          __typename
          ... on EndNeighbourPostPayload {
            post {
              ...NeighbourPostFields
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
    [NeighbourPostFields],
  ),
);

export type NeighbourPostLine = NonNullable<
  NonNullable<DataOf<typeof NeighbourPosts>['console']>['neighbourPosts']
>[number];
export type NeighbourPost = NonNullable<
  NonNullable<DataOf<typeof NeighbourPost>['console']>['neighbourPost']
>;
export type NeighbourTalk = NeighbourPost['talks'][number];
