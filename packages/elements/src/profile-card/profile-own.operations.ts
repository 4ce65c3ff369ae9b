import type { DataOf, InputOf, VariablesOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

const own = graphql(`
  fragment OwnProfileOnPage on OwnProfile {
    letter
    building
    neighbourhood
    paused
    pausedUntil
    today
    latestDay
    audiences
    pictureUsually
    questions {
      question
      usually
      countedFrom
    }
    picture {
      address
      audience
      until
      ended
    }
    answers {
      question
      chosen
      words
      language
      waiting
      audience
      until
      ended
      counted
    }
  }
`);

/** What somebody told of themselves, and who said hello to them. */
export const MyProfile = operation(
  graphql(
    `
      query MyProfile {
        viewer {
          firstName
          profile {
            ...OwnProfileOnPage
          }
          hellos {
            id
            firstName
            letter
            picture(size: SMALL)
            building
          }
        }
      }
    `,
    [own],
  ),
);

/** The own card through the eyes of somebody that close. */
export const MyProfileSeenBy = operation(
  graphql(`
    query MyProfileSeenBy($audience: ProfileAudience!) {
      viewer {
        profile {
          seenBy(audience: $audience) {
            id
            firstName
            letter
            picture
            welcomeBuddy
            answers {
              question
              chosen
              words
              language
            }
          }
        }
      }
    }
  `),
);

export const WithdrawProfileAnswer = operation(
  graphql(
    `
      mutation WithdrawProfileAnswer($input: WithdrawProfileAnswerInput!) {
        withdrawProfileAnswer(input: $input) {
          ... on WithdrawProfileAnswerPayload {
            profile {
              ...OwnProfileOnPage
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
    [own],
  ),
);

export const RemoveProfilePicture = operation(
  graphql(
    `
      mutation RemoveProfilePicture($input: RemoveProfilePictureInput!) {
        removeProfilePicture(input: $input) {
          ... on RemoveProfilePicturePayload {
            profile {
              ...OwnProfileOnPage
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
    [own],
  ),
);

export const Pause = operation(
  graphql(
    `
      mutation Pause($input: PauseInput!) {
        pause(input: $input) {
          ... on PausePayload {
            profile {
              ...OwnProfileOnPage
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
    [own],
  ),
);

export const EndPause = operation(
  graphql(
    `
      mutation EndPause($input: EndPauseInput!) {
        endPause(input: $input) {
          ... on EndPausePayload {
            profile {
              ...OwnProfileOnPage
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
    [own],
  ),
);

export const AnswerProfileQuestion = operation(
  graphql(
    `
      mutation AnswerProfileQuestion($input: AnswerProfileQuestionInput!) {
        answerProfileQuestion(input: $input) {
          ... on AnswerProfileQuestionPayload {
            profile {
              ...OwnProfileOnPage
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
    [own],
  ),
);

export const ShowProfilePicture = operation(
  graphql(
    `
      mutation ShowProfilePicture($input: ShowProfilePictureInput!) {
        showProfilePicture(input: $input) {
          ... on ShowProfilePicturePayload {
            profile {
              ...OwnProfileOnPage
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
    [own],
  ),
);

export type MyProfileData = DataOf<typeof MyProfile>;
export type OwnProfile = NonNullable<NonNullable<MyProfileData['viewer']>['profile']>;
export type OwnProfileAnswer = OwnProfile['answers'][number];
export type WaitingHello = NonNullable<MyProfileData['viewer']>['hellos'][number];
export type SeenCard = NonNullable<
  NonNullable<NonNullable<DataOf<typeof MyProfileSeenBy>['viewer']>['profile']>['seenBy']
>;
export type ProfileQuestion = OwnProfileAnswer['question'];
export type ProfileAudience = OwnProfile['audiences'][number];
export type AnswerProfileQuestionInput = InputOf<VariablesOf<typeof AnswerProfileQuestion>>;
export type ShowProfilePictureInput = InputOf<VariablesOf<typeof ShowProfilePicture>>;
