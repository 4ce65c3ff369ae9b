import type { Values } from './doors.ts';

export const mixMutations: Readonly<Record<string, Values>> = {
  saveMixNote: () => ({ text: 'Iets om te onthouden.', language: 'nl' }),
};

export const mixFields: Readonly<Record<string, readonly string[]>> = {
  saveMixNote: ['text', 'language'],
};
