import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const RowFields = graphql(`
  fragment SignalRowFields on SignalAtWork {
    id
    number
    kind
    state
    source
    sentOn
    answerBy
    late
    answeredOn
    verdict
    ownedBy
    mine
    building
    neighbourhood
  }
`);

/** One of them with what it says; also what each act answers with. */
export const SignalFields = graphql(
  `
    fragment SignalFields on OpenSignal {
      row {
        ...SignalRowFields
      }
      text
      language
      sender
      promise
      answers {
        text
        language
        on
        author
        job
      }
      notes {
        text
        author
        on
      }
      callPhone
      mayAnswer
      mayLink
      letsAllRead
      shown {
        text
        answer
      }
    }
  `,
  [RowFields],
);

export const SignalsAtWork = operation(
  graphql(
    `
      query SignalsAtWork($show: SignalsAtWorkShown!, $number: String) {
        console {
          signals(show: $show, number: $number) {
            ...SignalRowFields
          }
        }
      }
    `,
    [RowFields],
  ),
);

/** Asked by a press: opening one is written down. */
export const SignalAtWork = operation(
  graphql(
    `
      query SignalAtWork($id: ID!) {
        console {
          signal(id: $id) {
            ...SignalFields
          }
          signalOwners {
            id
            firstName
          }
          answerJob
        }
      }
    `,
    [SignalFields],
  ),
);

export const SignalFigures = operation(
  graphql(`
    query SignalFigures($month: String!) {
      console {
        signalMonth(month: $month) {
          month
          received {
            count
            few
          }
          answered {
            count
            few
          }
          inTime {
            count
            few
          }
          divided
          middleDays
          open {
            count
            few
          }
          late {
            count
            few
          }
          byKind {
            kind
            count {
              count
              few
            }
          }
          byPlace {
            neighbourhood
            count {
              count
              few
            }
          }
          byVerdict {
            verdict
            count {
              count
              few
            }
          }
        }
      }
    }
  `),
);

export const ReadSignalSettings = operation(
  graphql(`
    query ReadSignalSettings {
      console {
        signalSettings {
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
    }
  `),
);

type Console = NonNullable<DataOf<typeof SignalAtWork>['console']>;
export type OpenSignal = NonNullable<Console['signal']>;
export type PossibleOwner = NonNullable<Console['signalOwners']>[number];
export type SignalRow = NonNullable<NonNullable<DataOf<typeof SignalsAtWork>['console']>['signals']>[number];
export type SignalMonth = NonNullable<NonNullable<DataOf<typeof SignalFigures>['console']>['signalMonth']>;
export type SignalSettings = NonNullable<
  NonNullable<DataOf<typeof ReadSignalSettings>['console']>['signalSettings']
>;
