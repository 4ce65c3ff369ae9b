import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const RowFields = graphql(`
  fragment WelcomeRowFields on WelcomeAtWork {
    id
    home
    firstName
    language
    keyOn
    endsOn
    contact
    deputy
    reach
    waits
  }
`);

/** How a gathering stands, for whoever helps a newcomer. */
export const GatheringFields = graphql(`
  fragment GatheringFields on WelcomeGathering {
    state
    onDate
    atTime
    place
  }
`);

/** One newcomer with what was done; also what each act answers with. */
export const WelcomeFields = graphql(
  `
    fragment WelcomeFields on OpenWelcome {
      row {
        ...WelcomeRowFields
      }
      agreedOn
      agreedBy
      neighboursHear
      callPhone
      job
      steps {
        step
        on
        by
        state
        needsContact
      }
      contacts {
        madeBy
        how
        on
        by
        note
        counts
      }
      contactCount
      checkIns {
        step
        face
        line
        language
        onPaper
        on
      }
      gathering {
        ...GatheringFields
      }
      canExtend
      newcomerWantsMore
      contactWantsMore
    }
  `,
  [RowFields, GatheringFields],
);

export const WelcomesAtWork = operation(
  graphql(
    `
      query WelcomesAtWork {
        console {
          welcomes {
            ...WelcomeRowFields
          }
          committeeWelcomes {
            id
            firstName
            building
            steps {
              step
              on
              now
            }
            gathering {
              ...GatheringFields
            }
          }
          welcomers {
            id
            firstName
          }
          answerJob
        }
      }
    `,
    [RowFields, GatheringFields],
  ),
);

/** Asked by a press: opening one is written down. */
export const WelcomeAtWork = operation(
  graphql(
    `
      query WelcomeAtWork($id: ID!) {
        console {
          welcome(id: $id) {
            ...WelcomeFields
          }
          welcomers {
            id
            firstName
          }
        }
        organisation {
          name
          phone
          formOfAddress
        }
      }
    `,
    [WelcomeFields],
  ),
);

export const HalfYearFields = graphql(`
  fragment HalfYearFields on WelcomeHalfYear {
    half
    countedOn
    reached {
      reached
      notReached
    }
    steps {
      step
      contact {
        made
        missed
      }
      faces {
        good
        soSo
        bad
      }
    }
    change {
      text
      author
      on
    }
    version
  }
`);

export const ReadHalfYear = operation(
  graphql(
    `
      query ReadHalfYear($half: String!) {
        console {
          welcomeHalfYear(half: $half) {
            ...HalfYearFields
          }
        }
      }
    `,
    [HalfYearFields],
  ),
);

type Console = NonNullable<DataOf<typeof WelcomeAtWork>['console']>;
export type Sender = DataOf<typeof WelcomeAtWork>['organisation'];
export type OpenWelcome = NonNullable<Console['welcome']>;
export type Welcomer = NonNullable<Console['welcomers']>[number];
export type WelcomeRow = OpenWelcome['row'];
export type CommitteeWelcome = NonNullable<
  NonNullable<DataOf<typeof WelcomesAtWork>['console']>['committeeWelcomes']
>[number];
export type HalfYear = NonNullable<NonNullable<DataOf<typeof ReadHalfYear>['console']>['welcomeHalfYear']>;
export type Gathering = NonNullable<OpenWelcome['gathering']>;
