import type { PlayedAnswer } from '../shared/played-answers.ts';
import type { HelpBoardData, HelpCategory, PublicHelpBoard } from './help-board.operations.ts';

/** What everybody may know of a help board, in the exact shape of the operation. The place is made up. */

export const organisation = {
  __typename: 'Organisation' as const,
  name: 'Wonen aan de Beek',
  phone: '000 000 00 00',
  formOfAddress: 'JE' as HelpBoardData['organisation']['formOfAddress'],
  languages: ['nl', 'en', 'ar'],
};

const total = (category: HelpCategory, count: number | null) => ({
  __typename: 'HelpCategoryTotal' as const,
  category,
  total: count,
});

export const example = {
  __typename: 'HelpExample' as const,
  kind: 'REQUEST' as const,
  category: 'ODD_JOBS' as const,
  title: 'Wie hangt een lamp voor mij op?',
  text: 'Ik kan er zelf niet bij. Ik heb een trap en de koffie staat klaar.',
  language: 'nl',
};

const board = {
  __typename: 'HelpBoard' as const,
  open: true,
  opensOn: null,
  categories: [
    total('ODD_JOBS', 15),
    total('COMPANY', 15),
    total('COMPUTER', 10),
    total('ERRANDS', 5),
    total('COOKING', 5),
    total('LETTERS', null),
  ],
  example,
};

export const boardAnswer = (
  more: Partial<PublicHelpBoard> = {},
  ofOrganisation: Partial<HelpBoardData['organisation']> = {},
): PlayedAnswer => ({
  to: 'HelpBoard',
  answer: {
    data: {
      organisation: { ...organisation, ...ofOrganisation },
      helpBoard: { ...board, ...more },
    } satisfies HelpBoardData,
  },
});

export const boardForAll = boardAnswer();

export const codeSent: PlayedAnswer = { to: 'session/code', answer: { attempt: 'attempt-of-this-browser' } };

/** What the server says once a code was right, and at each renewal after. */
export function signedIn(kind: 'GUEST' | 'RESIDENT', firstName: string | null): PlayedAnswer[] {
  const answer = { accessToken: 'token', expiresAt: '2099-01-01T00:00:00Z', viewer: { kind, firstName } };
  return [
    { to: 'session/sign-in', answer },
    { to: 'session/refresh', answer },
  ];
}
