import { describe, expect, it } from 'vitest';
import type { HallPost } from './hall-paper.operations.ts';
import { sheetsOf, shortly, strips, stripsOf } from './hall-sheets.ts';

const post = (title: string, text: string | null = null): HallPost => ({
  kind: 'REQUEST',
  title,
  text,
  language: 'nl',
  onDate: null,
  atTime: null,
  place: null,
});

describe('The sheets for the hall', () => {
  it('hold all posts in their order, a few on each', () => {
    const posts = Array.from({ length: 12 }, (_, at) =>
      post(`Vraag ${at}`, 'Wie helpt er even mee? '.repeat(4)),
    );
    const sheets = sheetsOf(posts);
    expect(sheets.flat()).toEqual(posts);
    expect(sheets.map(({ length }) => length)).toEqual([3, 3, 3, 3]);
  });

  it('give the longest text a sheet of its own', () => {
    const long = post('Lang '.repeat(16).trim(), 'a b c d e '.repeat(100));
    expect(sheetsOf([post('Kort'), long, post('Kort')]).map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(sheetsOf([])).toEqual([]);
  });

  it.each([
    [1, [8]],
    [3, [3, 3, 2]],
    [4, [2, 2, 2, 2]],
  ])('have strips for each of %i posts', (many, counts) => {
    const all = stripsOf(Array.from({ length: many }, (_, at) => at));
    expect(all.length).toBe(strips);
    expect(counts.map((_, at) => all.filter((one) => one === at).length)).toEqual(counts);
  });

  it('say on a strip the beginning of a long title', () => {
    expect(shortly('Wie hangt een lamp op?')).toBe('Wie hangt een lamp op?');
    expect(shortly('Wie gaat elke donderdag met mij mee naar de markt op het plein?')).toBe(
      'Wie gaat elke donderdag met mij mee naar …',
    );
  });
});
