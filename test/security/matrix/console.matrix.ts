import { atWork, type Ask, type Matrix } from './matrix.ts';

const whoIsAtWork: Ask = { text: '{ console { __typename firstName roles } }' };

/** Who is at work, for a session of the console alone. */
export const console: Matrix = {
  'Query.console': {
    ask: whoIsAtWork,
    at: 'console.__typename',
    sees: atWork({ editor: 'Console', admin: 'Console' }),
  },
  'Console.firstName': {
    ask: whoIsAtWork,
    at: 'console.firstName',
    sees: atWork({ editor: 'Karim', admin: 'Els' }),
  },
  'Console.roles': {
    ask: whoIsAtWork,
    at: 'console.roles',
    sees: atWork({
      editor: ['EDITOR'],
      admin: ['MODERATOR', 'EDITOR', 'STAFF', 'ADMIN', 'COMMITTEE_MEMBER'],
    }),
  },
};
