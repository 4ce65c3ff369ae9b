import type { Operation } from './doors.ts';

export const neighbour: Operation = {
  text: `query ($id: ID!, $size: ProfilePictureSize) { viewer { neighbour(id: $id) { firstName picture(size: $size) } } }`,
  variables: (at) => ({ id: at.neighbour, size: 'SMALL' }),
  done: '"firstName":"Noor"',
};
export const profile: Operation = {
  text: `query ($audience: ProfileAudience!, $size: ProfilePictureSize) {
    viewer { profile { picture { address(size: $size) } seenBy(audience: $audience) { letter } } }
  }`,
  variables: () => ({ audience: 'BUILDING', size: 'LARGE' }),
  done: '"seenBy":{"letter":"I"}',
};
