import { graphql, operation } from '../shared/operation.ts';

/** What is the viewer's own at these promises: what they notice, and which they follow. */
export const MyCommitments = operation(
  graphql(`
    query MyCommitments($commitments: [ID!]!) {
      viewer {
        commitmentNotices(commitments: $commitments) {
          commitment
          choice
        }
        follows(about: $commitments)
      }
    }
  `),
);

export const NoticeCommitment = operation(
  graphql(`
    mutation NoticeCommitment($input: NoticeCommitmentInput!) {
      noticeCommitment(input: $input) {
        ... on NoticeCommitmentPayload {
          notice {
            commitment
            choice
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

/** What this browser said as a visitor becomes the resident's own. */
export const AdoptCommitmentNotices = operation(
  graphql(`
    mutation AdoptCommitmentNotices($input: AdoptCommitmentNoticesInput!) {
      adoptCommitmentNotices(input: $input) {
        ... on AdoptCommitmentNoticesPayload {
          notices {
            commitment
            choice
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

export const Follow = operation(
  graphql(`
    mutation Follow($input: FollowInput!) {
      follow(input: $input) {
        ... on FollowPayload {
          about
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

export const Unfollow = operation(
  graphql(`
    mutation Unfollow($input: UnfollowInput!) {
      unfollow(input: $input) {
        ... on UnfollowPayload {
          about
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
