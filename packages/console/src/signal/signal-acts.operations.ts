import { graphql, operation } from '@wederkerig/elements/shared/operation';
import { SignalFields } from './signal.operations.ts';

export const TakeSignal = operation(
  graphql(
    `
      mutation TakeSignal($input: TakeSignalInput!) {
        takeSignal(input: $input) {
          __typename
          ... on TakeSignalPayload {
            signal {
              ...SignalFields
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
    [SignalFields],
  ),
);

export const HandOverSignal = operation(
  graphql(
    `
      mutation HandOverSignal($input: HandOverSignalInput!) {
        handOverSignal(input: $input) {
          __typename
          ... on HandOverSignalPayload {
            signal {
              ...SignalFields
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
    [SignalFields],
  ),
);

export const AnswerSignal = operation(
  graphql(
    `
      mutation AnswerSignal($input: AnswerSignalInput!) {
        answerSignal(input: $input) {
          __typename
          ... on AnswerSignalPayload {
            signal {
              ...SignalFields
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
    [SignalFields],
  ),
);

export const NoteOnSignal = operation(
  graphql(
    `
      mutation NoteOnSignal($input: NoteOnSignalInput!) {
        noteOnSignal(input: $input) {
          __typename
          ... on NoteOnSignalPayload {
            signal {
              ...SignalFields
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
    [SignalFields],
  ),
);

export const EnterSignal = operation(
  graphql(
    `
      mutation EnterSignal($input: EnterSignalInput!) {
        enterSignal(input: $input) {
          __typename
          ... on EnterSignalPayload {
            signal {
              ...SignalFields
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
    [SignalFields],
  ),
);

export const ChangeSignalSettings = operation(
  graphql(`
    mutation ChangeSignalSettings($input: ChangeSignalSettingsInput!) {
      changeSignalSettings(input: $input) {
        __typename
        ... on ChangeSignalSettingsPayload {
          settings {
            daysComplaint
            daysTip
            repairPhone
            nuisancePhone
            committeeName
            committeeLink
            committeePhone
            version
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

export const LinkSignal = operation(
  graphql(
    `
      mutation LinkSignal($input: LinkSignalInput!) {
        linkSignal(input: $input) {
          __typename
          ... on LinkSignalPayload {
            signal {
              ...SignalFields
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
    [SignalFields],
  ),
);

export const ShowSignalToAll = operation(
  graphql(
    `
      mutation ShowSignalToAll($input: ShowSignalToAllInput!) {
        showSignalToAll(input: $input) {
          __typename
          ... on ShowSignalToAllPayload {
            signal {
              ...SignalFields
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
    [SignalFields],
  ),
);

export const HideSignalFromAll = operation(
  graphql(
    `
      mutation HideSignalFromAll($input: HideSignalFromAllInput!) {
        hideSignalFromAll(input: $input) {
          __typename
          ... on HideSignalFromAllPayload {
            signal {
              ...SignalFields
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
    [SignalFields],
  ),
);
