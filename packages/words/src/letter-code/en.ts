import type { LetterCodeWords } from './index.ts';

export const words: LetterCodeWords = {
  typeCode: 'Type the code from the letter',
  codeHint: 'The code is printed large in the letter.',
  next: 'Next',
  letterFor: (home) => `This letter is for ${home}.`,
  rulesHeading: 'How we treat each other',
  firstName: 'What is your first name?',
  firstNameAudience: 'Your first name is with what you write.',
  sixteen: 'I am 16 or older',
  join: 'I take part',
  otherCode: 'Type another code',
  byMail: 'Sign in with your e-mail address',
  goOnAs: (firstName) => (firstName ? `Are you ${firstName}?` : 'Is this you?'),
  thenSignedIn: (firstName, building) =>
    `You sign in as ${firstName ?? 'a resident'}${building ? ` from ${building}` : ''}.`,
  instead: (firstName) => `${firstName ?? 'The other person'} is signed out.`,
  onlyYourself: 'Is this about somebody else? Then choose no.',
  yes: (firstName) => (firstName ? `Yes, I am ${firstName}` : 'Yes, that is me'),
  no: 'No',
  notOurs: 'This link is not from us.',
  pressThere: 'Go to the page of your letter. Press the button there.',
};
