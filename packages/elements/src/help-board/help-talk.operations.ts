import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

const talk = graphql(`
  fragment HelpTalkWords on HelpTalk {
    id
    mine
    with
    unread
    agreedByMe
    otherAgreed
    agreed
    canAgree
    canFinish
    sharedByMe
    otherShares
    contactAddress
    done
    over
    asksHowItWent
    canThank
    post {
      id
      kind
      title
      text
      language
      onDate
      building
      state
      placedFor {
        by
      }
    }
    messages {
      id
      mine
      kind
      sentence
      text
      language
      writtenAt
      waiting
    }
  }
`);

export const HelpTalk = operation(
  graphql(
    `
      query HelpTalk($id: ID!) {
        viewer {
          helpTalk(id: $id) {
            ...HelpTalkWords
          }
        }
      }
    `,
    [talk],
  ),
);

export const SayInHelpTalk = operation(
  graphql(
    `
      mutation SayInHelpTalk($input: SayInHelpTalkInput!) {
        sayInHelpTalk(input: $input) {
          ... on SayInHelpTalkPayload {
            talk {
              ...HelpTalkWords
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
    [talk],
  ),
);

export const ReadHelpTalk = operation(
  graphql(
    `
      mutation ReadHelpTalk($input: ReadHelpTalkInput!) {
        readHelpTalk(input: $input) {
          ... on ReadHelpTalkPayload {
            talk {
              ...HelpTalkWords
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
    [talk],
  ),
);

export const AgreeInHelpTalk = operation(
  graphql(
    `
      mutation AgreeInHelpTalk($input: AgreeInHelpTalkInput!) {
        agreeInHelpTalk(input: $input) {
          ... on AgreeInHelpTalkPayload {
            talk {
              ...HelpTalkWords
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
    [talk],
  ),
);

export const ShareContact = operation(
  graphql(
    `
      mutation ShareContact($input: ShareContactInput!) {
        shareContact(input: $input) {
          ... on ShareContactPayload {
            talk {
              ...HelpTalkWords
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
    [talk],
  ),
);

export const StopSharingContact = operation(
  graphql(
    `
      mutation StopSharingContact($input: StopSharingContactInput!) {
        stopSharingContact(input: $input) {
          ... on StopSharingContactPayload {
            talk {
              ...HelpTalkWords
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
    [talk],
  ),
);

export const FinishHelp = operation(
  graphql(
    `
      mutation FinishHelp($input: FinishHelpInput!) {
        finishHelp(input: $input) {
          ... on FinishHelpPayload {
            talk {
              ...HelpTalkWords
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
    [talk],
  ),
);

export const ThankInHelpTalk = operation(
  graphql(
    `
      mutation ThankInHelpTalk($input: ThankInHelpTalkInput!) {
        thankInHelpTalk(input: $input) {
          ... on ThankInHelpTalkPayload {
            talk {
              ...HelpTalkWords
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
    [talk],
  ),
);

export const LeaveHelpTalk = operation(
  graphql(`
    mutation LeaveHelpTalk($input: LeaveHelpTalkInput!) {
      leaveHelpTalk(input: $input) {
        ... on LeaveHelpTalkPayload {
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

type Viewing = NonNullable<DataOf<typeof HelpTalk>['viewer']>;
export type HelpTalkData = DataOf<typeof HelpTalk>;
export type HelpTalk = NonNullable<Viewing['helpTalk']>;
export type HelpMessage = HelpTalk['messages'][number];
export type HelpSentence = NonNullable<HelpMessage['sentence']>;
