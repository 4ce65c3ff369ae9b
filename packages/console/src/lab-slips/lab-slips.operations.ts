import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const slips = graphql(`
  fragment SlipsOfLab on LabSlips {
    lab
    slug
    title
    closesOn
    questions {
      item
      text
      question
      choices
    }
    slips {
      number
      source
      enteredOn
      by
      answers
      removable
    }
    count
    next
  }
`);

export const LabsWithSlips = operation(
  graphql(`
    query LabsWithSlips {
      organisation {
        name
      }
      console {
        labsWithSlips {
          slug
          title
        }
      }
    }
  `),
);

export const LabSlips = operation(
  graphql(
    `
      query LabSlips($slug: String!) {
        console {
          labSlips(slug: $slug) {
            ...SlipsOfLab
          }
        }
      }
    `,
    [slips],
  ),
);

export const EnterLabSlips = operation(
  graphql(
    `
      mutation EnterLabSlips($input: EnterLabSlipsInput!) {
        enterLabSlips(input: $input) {
          __typename
          ... on EnterLabSlipsPayload {
            labSlips {
              ...SlipsOfLab
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
    [slips],
  ),
);

export const RemoveLabSlip = operation(
  graphql(
    `
      mutation RemoveLabSlip($input: RemoveLabSlipInput!) {
        removeLabSlip(input: $input) {
          __typename
          ... on RemoveLabSlipPayload {
            labSlips {
              ...SlipsOfLab
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
    [slips],
  ),
);

type InConsole = NonNullable<DataOf<typeof LabSlips>['console']>;
export type LabWithSlips = NonNullable<InConsole['labSlips']>;
export type SlipQuestion = LabWithSlips['questions'][number];
export type EnteredSlip = LabWithSlips['slips'][number];
export type SlipChoice = SlipQuestion['choices'][number];
export type SlipSource = EnteredSlip['source'];
