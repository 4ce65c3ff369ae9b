import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** Whom to call, how soon an answer comes and how that goes, for the first paint. */
export const SignalGuide = operation(
  graphql(`
    query SignalGuide($page: String, $neighbourhood: String) {
      organisation(page: $page) {
        name
        phone
        formOfAddress
        languages
      }
      signalGuide {
        repairPhone
        nuisancePhone
        committee {
          name
          link
          phone
        }
        answerDays
        forAll {
          text
          answer
          language
          on
        }
        times(neighbourhood: $neighbourhood) {
          neighbourhood
          inTimeOfTen
        }
      }
    }
  `),
);

export type SignalGuideData = DataOf<typeof SignalGuide>;
export type Guide = SignalGuideData['signalGuide'];
