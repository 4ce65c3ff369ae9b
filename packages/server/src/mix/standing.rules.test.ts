import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { asText, changedMarks, fromText, marksOf } from './standing.rules.ts';

const mark = (text: string) => createHmac('sha256', 'key').update(text).digest('base64url').slice(0, 16);
const before = new Map([
  ['ali', ['home']],
  ['bea', ['home']],
  ['cor', ['screens']],
]);

describe('Between two pictures', () => {
  it('everybody changed who came, went or chose something else', () => {
    const marks = marksOf(before, mark);
    expect(changedMarks(marks, marksOf(before, mark))).toBe(0);
    const now = new Map([
      ['ali', ['home']],
      ['bea', ['home', 'screens']],
      ['dov', ['home']],
    ]);
    expect(changedMarks(marks, marksOf(now, mark))).toBe(3);
  });

  it('tells nobody who stood where, nor that two people said the same', () => {
    const marks = marksOf(before, mark);
    expect(new Set(Object.values(marks)).size).toBe(3);
    expect(marksOf(new Map([...before].toReversed()), mark)).toEqual(marks);
    expect(Object.keys(marks)).toEqual(Object.keys(marks).toSorted());
    expect(JSON.stringify(marksOf(before, (text) => text))).toContain('bea');
    expect(JSON.stringify(marks)).not.toMatch(/ali|bea|cor|home|screens/);
  });

  it('is kept in a text as long for one person as for many', () => {
    const kept = { salt: 'salt', marks: marksOf(before, mark) };
    const many = new Map(Array.from({ length: 80 }, (_, at) => [String(at), ['home']] as const));
    expect(fromText(asText(kept))).toEqual(kept);
    expect(asText(kept)).toHaveLength(asText({ salt: 'salt', marks: marksOf(many, mark) }).length);
  });
});
