import { describe, expect, it } from 'vitest';
import { blocksInEach, inOrder, neighbourOf, readTranslationLanguage, toldIn } from './information.rules.ts';

const dutch = { language: 'nl', title: 'Afval', text: 'Op maandag.', state: 'written' } as const;
const polish = { language: 'pl', title: 'Śmieci', text: 'W poniedziałek.', state: 'checked' } as const;

describe('Practical information', () => {
  it.each([
    ['nl', 'Afval', 'nl', 'written'],
    ['pl', 'Śmieci', 'pl', 'checked'],
    ['ar', 'Afval', 'nl', 'missing'],
  ])('is told in %s as it is there', (wanted, title, language, state) => {
    expect(toldIn([dutch, polish], wanted, 'nl')?.title).toEqual({ text: title, language, state });
  });

  it('is not told where nobody wrote it', () => {
    expect(toldIn([polish], 'ar', 'nl')).toBeUndefined();
  });

  it('is translated into the languages that are read here, and not into its own', () => {
    expect(readTranslationLanguage('pl', 'nl')).toBe('pl');
    for (const wrong of ['nl', 'xx'])
      expect(() => readTranslationLanguage(wrong, 'nl')).toThrow('CHOICE_NOT_OFFERED');
  });

  const block = (id: string, kind: 'waste' | 'house', buildingId: string | null, position: number) => ({
    id,
    kind,
    buildingId,
    position,
  });
  const blocks = [
    block('a', 'house', null, 1),
    block('b', 'waste', null, 2),
    block('c', 'waste', null, 3),
    block('d', 'waste', 'linde', 4),
  ];

  it('goes up and down among what is beside it', () => {
    expect(neighbourOf(blocks, 'c', true)?.id).toBe('b');
    expect(neighbourOf(blocks, 'b', false)?.id).toBe('c');
    for (const [id, up] of [
      ['b', true],
      ['c', false],
      ['d', true],
      ['nobody', true],
    ] as const)
      expect(neighbourOf(blocks, id, up)).toBeUndefined();
  });

  it('stands by kind, what is of the building first', () => {
    expect(inOrder(blocks).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
  });
});

describe('Before a board opens', () => {
  const of = (buildingId: string | null, blocks: number) => ({ buildingId, blocks });
  const buildings = [
    { buildingId: 'linde', neighbourhoodId: 'molenveld' },
    { buildingId: 'schipper', neighbourhoodId: 'molenveld' },
    { buildingId: 'klok', neighbourhoodId: 'kapelhof' },
  ];

  it.each([
    ['none where nothing is written', [], 0, 0],
    ['those for every building count in each', [of(null, 2)], 2, 2],
    ['what one building lacks is lacking in its neighbourhood', [of('linde', 2), of('klok', 1)], 0, 1],
    ['each building its own', [of('linde', 1), of('schipper', 1), of(null, 1)], 2, 1],
  ])('%s', (_, blocks, molenveld, kapelhof) => {
    const there = blocksInEach(blocks, buildings);
    expect([there.get('molenveld'), there.get('kapelhof')]).toEqual([molenveld, kapelhof]);
  });
});
