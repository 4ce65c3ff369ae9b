import type { Values } from './doors.ts';

export const thanksMutations: Readonly<Record<string, Values>> = {
  saveThanksNote: () => ({ text: 'Iets om te onthouden.', language: 'nl' }),
};

export const thanksFields: Readonly<Record<string, readonly string[]>> = {
  saveThanksNote: ['text', 'language'],
};
