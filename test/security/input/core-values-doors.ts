import type { Values } from './doors.ts';

export const coreValuesMutations: Readonly<Record<string, Values>> = {
  saveCoreValuesNote: () => ({ text: 'Iets om te onthouden.', language: 'nl' }),
};

export const coreValuesFields: Readonly<Record<string, readonly string[]>> = {
  saveCoreValuesNote: ['text', 'language'],
};
