import { describe, expect, it } from 'vitest';
import { mostSlips, readSlips, type AskedItem, type TypedSlip } from './lab-slip.rules.ts';

const items: AskedItem[] = [
  { id: 'lamp', kind: 'solutions', due: null },
  { id: 'who', kind: 'whose-turn', due: null },
  { id: 'told', kind: 'thanks', due: null },
];
const open = { state: 'open', closesOn: '2026-12-01' } as const;
const slip = (number: number, ...answers: TypedSlip['answers']): TypedSlip => ({
  number,
  answers: answers.length > 0 ? answers : [{ itemId: 'lamp', choice: 'yes' }],
});
const verdict = (
  typed: TypedSlip[],
  {
    lab = open,
    known = [],
    day = '2026-11-20',
  }: { lab?: Parameters<typeof readSlips>[0]; known?: number[]; day?: string } = {},
) => {
  try {
    return readSlips(lab, items, new Set(known), typed, day).length;
  } catch (refused) {
    return (refused as { code: string }).code;
  }
};

describe('Slips from paper and phone', () => {
  it('are taken while a lab is open, up to and with its last day', () => {
    expect(verdict([slip(1)], { day: '2026-12-01' })).toBe(1);
    expect(verdict([slip(1)], { day: '2026-12-02' })).toBe('LAB_CLOSED');
    for (const state of ['draft', 'planned', 'closed', 'archived'] as const)
      expect(verdict([slip(1)], { lab: { state, closesOn: null } })).toBe('LAB_CLOSED');
  });

  it('come two hundred at a time at most', () => {
    const pile = (size: number) => Array.from({ length: size }, (_, index) => slip(index + 1));
    expect(verdict(pile(mostSlips))).toBe(200);
    expect(verdict(pile(mostSlips + 1))).toBe('TOO_MANY_SLIPS');
  });

  it('bear a number of their own', () => {
    expect(verdict([slip(1), slip(99_999)])).toBe(2);
    for (const number of [0, -1, 1.5, 100_000, Number.NaN])
      expect(verdict([slip(number)])).toBe('SLIP_NUMBER_NOT_READABLE');
    expect(verdict([slip(7), slip(7)])).toBe('SLIP_KNOWN');
    expect(verdict([slip(7)], { known: [7] })).toBe('SLIP_KNOWN');
    expect(verdict([slip(8)], { known: [7] })).toBe(1);
  });

  it('hold at least one answer, to what the lab asks, and one to each question', () => {
    expect(verdict([{ number: 1, answers: [] }])).toBe('SLIP_EMPTY');
    expect(verdict([slip(1, { itemId: 'elsewhere', choice: 'yes' })])).toBe('NOT_FOUND');
    expect(verdict([slip(1, { itemId: 'told', choice: 'yes' })])).toBe('CHOICE_NOT_OFFERED');
    expect(verdict([slip(1, { itemId: 'who', choice: 'yes' })])).toBe('CHOICE_NOT_OFFERED');
    expect(verdict([slip(1, { itemId: 'who', choice: 'together' })])).toBe(1);
    const twice = [
      { itemId: 'lamp', choice: 'yes' },
      { itemId: 'lamp', choice: 'no' },
    ] as const;
    expect(verdict([slip(1, ...twice)])).toBe('INPUT_NOT_READABLE');
  });
});
