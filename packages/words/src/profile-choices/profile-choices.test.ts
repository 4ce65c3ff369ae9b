import { expect, it } from 'vitest';
import { ownNameOf, spokenLanguages } from './index.ts';

it('calls each language by its own name', () => {
  expect(['nl', 'tr', 'ar', 'pl', 'zgh', 'srn', 'so'].map((code) => ownNameOf(code, 'nl'))).toEqual([
    'Nederlands',
    'Türkçe',
    'العربية',
    'Polski',
    'Tamazight',
    'Sranantongo',
    'Soomaali',
  ]);
  const names = spokenLanguages.map((code) => ownNameOf(code, 'nl'));
  expect(new Set(names).size).toBe(spokenLanguages.length);
});
