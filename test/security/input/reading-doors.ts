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
export const comments: Operation = {
  text: `query ($id: ID!, $language: String, $first: Int, $after: ID) { labItem(id: $id, language: $language) {
    text comments(first: $first, after: $after) { nodes { text } }
  } }`,
  variables: ({ item, comment }) => ({ id: item, language: 'nl', first: 5, after: comment }),
  done: '"comments":{"nodes":[',
};
export const lab: Operation = {
  text: 'query ($slug: String!, $language: String) { lab(slug: $slug, language: $language) { title { text } } }',
  variables: () => ({ slug: 'samen-in-de-buurt', language: 'nl' }),
  done: 'Samen in Molenveld',
};
export const mine = (field: string, of: string): Operation => ({
  text: `query ($slug: String!) { viewer { ${field}(slug: $slug) ${of} } }`,
  variables: () => ({ slug: 'samen-in-de-buurt' }),
  done: `"${field}":[`,
});

export const outcomes: Operation = {
  text: 'query ($language: String) { lab(slug: "samen-in-de-buurt") { outcomes(language: $language) { __typename } } }',
  variables: () => ({ language: 'nl' }),
  asVisitor: true,
  done: '"outcomes":[',
};
