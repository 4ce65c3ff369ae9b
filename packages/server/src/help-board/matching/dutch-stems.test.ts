import { describe, expect, it } from 'vitest';
import { guessesOf, stemOf, stemsOf, wordsOf } from './dutch-stems.ts';

describe('Forms of a Dutch word', () => {
  it.each([
    [['lamp', 'lampen', 'lampje', 'lampjes'], 'lamp'],
    [['boom', 'bomen', 'boompje', 'boompjes'], 'boom'],
    [['kap', 'kappen'], 'kap'],
    [['huis', 'huizen', 'huisje'], 'huis'],
    [['brief', 'brieven', 'briefje'], 'brief'],
    [['pan', 'pannen', 'pannetje'], 'pan'],
    [['tafel', 'tafels', 'tafeltje'], 'tafel'],
    [['groot', 'grote'], 'groot'],
    [['wandelen', 'wandel'], 'wandel'],
  ])('%j have one stem', (forms, stem) => {
    for (const form of forms) expect(stemOf(form), form).toBe(stem);
  });

  it.each([
    ['kookt', 'kook'],
    ['gekookt', 'kook'],
    ['werkte', 'werk'],
    ['opgehangen', 'ophang'],
    ['wandelaar', 'wandel'],
    ['lekkende', 'lek'],
  ])('%s leads to %s', (form, stem) => {
    expect([...stemsOf(form), ...guessesOf(form)]).toContain(stem);
  });

  it('keeps apart what only looks alike', () => {
    expect(stemOf('bom')).not.toBe(stemOf('boom'));
    expect(stemOf('raam')).not.toBe(stemOf('ram'));
    expect(stemOf('gras')).toBe('gras');
  });

  it('reads words of any script, without accents and signs', () => {
    expect(wordsOf('Eén crèche, foto’s & t.v. 100%!')).toEqual(['een', 'creche', 'fotos', 't', 'v', '100']);
    expect(wordsOf('Допоможіть, будь ласка')).toEqual(['допоможіть', 'будь', 'ласка']);
    expect(wordsOf('مساعدة في الحديقة')).toHaveLength(3);
  });
});
