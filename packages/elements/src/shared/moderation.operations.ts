import { graphql, operation } from './operation.ts';

/** Says that something somebody wrote is not right. It never hides by itself. */
export const Report = operation(
  graphql(`
    mutation Report($input: ReportInput!) {
      report(input: $input) {
        ... on ReportPayload {
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

/** The author and the viewer no longer see each other. */
export const Block = operation(
  graphql(`
    mutation Block($input: BlockInput!) {
      block(input: $input) {
        ... on BlockPayload {
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
