import { graphql, operation } from '../shared/operation.ts';

/** The solutions that matter most to the viewer: all of them, every time. */
export const SetLabPriorities = operation(
  graphql(`
    mutation SetLabPriorities($input: SetLabPrioritiesInput!) {
      setLabPriorities(input: $input) {
        ... on SetLabPrioritiesPayload {
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

export const JoinLab = operation(
  graphql(`
    mutation JoinLab($input: JoinLabInput!) {
      joinLab(input: $input) {
        ... on JoinLabPayload {
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

export const LeaveLab = operation(
  graphql(`
    mutation LeaveLab($input: LeaveLabInput!) {
      leaveLab(input: $input) {
        ... on LeaveLabPayload {
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

/** The second yes to what a group wants to say. */
export const AgreeAsMember = operation(
  graphql(`
    mutation AgreeAsMember($input: AgreeWithGroupInput!) {
      agreeWithGroup(input: $input) {
        ... on AgreeWithGroupPayload {
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
