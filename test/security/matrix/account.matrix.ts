import { eachTheirOwn, type Ask, type Matrix } from './matrix.ts';

/** Who am I? The page asks it before anything of one's own. */
const whoAmI: Ask = { text: '{ viewer { __typename kind firstName building } }' };

const noVisitor = eachTheirOwn({
  guest: 'Viewer',
  sameBuilding: 'Viewer',
  otherBuilding: 'Viewer',
  elsewhere: 'Viewer',
  staff: 'Viewer',
  author: 'Viewer',
});

export const account: Matrix = {
  'Query.viewer': { ask: whoAmI, at: 'viewer.__typename', sees: noVisitor },
  'Viewer.kind': {
    ask: whoAmI,
    at: 'viewer.kind',
    sees: eachTheirOwn({
      guest: 'GUEST',
      sameBuilding: 'RESIDENT',
      otherBuilding: 'RESIDENT',
      elsewhere: 'RESIDENT',
      staff: 'RESIDENT',
      author: 'RESIDENT',
    }),
  },
  'Viewer.firstName': {
    ask: whoAmI,
    at: 'viewer.firstName',
    sees: eachTheirOwn({
      guest: 'Gijs',
      sameBuilding: 'Noor',
      otherBuilding: 'Mo',
      elsewhere: 'Bob',
      staff: 'Els',
      author: 'Ina',
      movedOut: 'Riet',
    }),
  },
  'Viewer.mailBounces': {
    ask: { text: '{ viewer { mailBounces } }' },
    at: 'viewer.mailBounces',
    sees: eachTheirOwn({
      guest: false,
      sameBuilding: false,
      otherBuilding: false,
      elsewhere: true,
      staff: false,
      author: false,
    }),
  },
  'Viewer.building': {
    ask: whoAmI,
    at: 'viewer.building',
    sees: eachTheirOwn({
      guest: null,
      sameBuilding: 'De Linde',
      otherBuilding: 'De Schipper',
      elsewhere: 'De Linde',
      staff: 'De Wilg',
      author: 'De Linde',
    }),
  },
};
