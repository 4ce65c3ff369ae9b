import type { PlayedAnswer } from '../shared/played-answers.ts';

/** Answers of a server for the stories of signing in. The people are made up. */

const organisation = {
  __typename: 'Organisation',
  name: 'Wonen aan de Beek',
  phone: '000 000 00 00',
  formOfAddress: 'JE',
  languages: ['nl', 'en', 'ar'],
};

export const accountAnswer: PlayedAnswer = { to: 'Account', answer: { data: { organisation } } };

/** Of an organisation that says `u` to its residents. */
export const politeAnswer: PlayedAnswer = {
  to: 'Account',
  answer: { data: { organisation: { ...organisation, formOfAddress: 'U' } } },
};

export const codeSent: PlayedAnswer = { to: 'session/code', answer: { attempt: 'attempt-of-this-browser' } };

/** What the server says once a code was right, and at each renewal after. */
export function signedIn(kind: 'GUEST' | 'RESIDENT', firstName: string | null): PlayedAnswer[] {
  const answer = { accessToken: 'token', expiresAt: '2099-01-01T00:00:00Z', viewer: { kind, firstName } };
  return [
    { to: 'session/sign-in', answer },
    { to: 'session/refresh', answer },
  ];
}

export const codeWrong: PlayedAnswer = {
  to: 'session/sign-in',
  status: 422,
  answer: { refusal: { code: 'CODE_WRONG', message: 'Deze code klopt niet, kijk nog eens in de mail.' } },
};
