import type { Values } from './doors.ts';

/** What an admin sends about people, and staff about residents. */
export const peopleMutations: Readonly<Record<string, Values>> = {
  inviteColleague: () => ({ email: 'noor@wonen.example', firstName: 'Noor', role: 'EDITOR' }),
  giveRole: ({ colleague }) => ({ colleague, role: 'MODERATOR' }),
  endRole: ({ colleague }) => ({ colleague, role: 'MODERATOR' }),
  sendConsoleLink: ({ colleague }) => ({ colleague, lost: false }),
  inviteResident: () => ({
    email: 'eva@voorbeeld.nl',
    home: 'De Linde 14',
    firstName: 'Eva',
    language: 'nl',
  }),
  lookUpResident: () => ({ email: 'ina@voorbeeld.nl', reason: 'QUESTION' }),
  printLetters: () => ({ homes: 'Veerstraat 3', adults: 2 }),
};

export const peopleFields: Readonly<Record<string, readonly string[]>> = {
  inviteColleague: ['email', 'firstName', 'role'],
  giveRole: ['colleague', 'role'],
  endRole: ['colleague', 'role'],
  sendConsoleLink: ['colleague', 'lost'],
  inviteResident: ['email', 'home', 'firstName', 'language'],
  lookUpResident: ['email', 'reason'],
  printLetters: ['homes'],
};
