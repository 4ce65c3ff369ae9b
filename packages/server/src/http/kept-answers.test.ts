import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { keepAnswers } from './kept-answers.ts';
import type { PublicAnswer } from './public-answer.ts';

const answer = (body: string): PublicAnswer => ({
  status: 200,
  type: 'application/json',
  body,
  etag: `"${body}"`,
});

/** Counts how often it was asked, and answers with the number. */
function counter(make = answer) {
  let times = 0;
  return async () => {
    times += 1;
    const mine = String(times);
    await pause(5);
    return make(mine);
  };
}

describe('An answer that was just given', () => {
  it('is given again to whoever asks the same, and to nobody else', async () => {
    const kept = keepAnswers(5);
    const work = counter();
    expect((await kept.of('one', '?a', work)).body).toBe('1');
    expect((await kept.of('one', '?a', work)).body).toBe('1');
    expect((await kept.of('one', '?b', work)).body).toBe('2');
    expect((await kept.of('other', '?a', work)).body).toBe('3');
  });

  it('is worked out once for all who ask at the same time', async () => {
    const kept = keepAnswers(5);
    const work = counter();
    const given = await Promise.all(Array.from({ length: 20 }, () => kept.of('one', '?a', work)));
    expect(new Set(given.map(({ body }) => body))).toEqual(new Set(['1']));
  });

  it('is not given when something changed since, also when it was begun before the change', async () => {
    const kept = keepAnswers(5);
    const work = counter();
    const begun = kept.of('one', '?a', work);
    kept.forget('one');
    const next = await kept.of('one', '?a', work);
    expect([(await begun).body, next.body]).toEqual(['1', '2']);
    expect((await kept.of('one', '?a', work)).body).toBe('2');
  });

  it('stays when something changed in another organisation', async () => {
    const kept = keepAnswers(5);
    const work = counter();
    await kept.of('one', '?a', work);
    kept.forget('other');
    expect((await kept.of('one', '?a', work)).body).toBe('1');
  });

  it('is not given any more when it is too old', async () => {
    const kept = keepAnswers(0.05);
    const work = counter();
    await kept.of('one', '?a', work);
    await pause(80);
    expect((await kept.of('one', '?a', work)).body).toBe('2');
  });

  it('is not kept when it tells what went wrong, or when working it out failed', async () => {
    const kept = keepAnswers(5);
    const refusing = counter((body) => ({ status: 200, type: 'application/json', body }));
    expect((await kept.of('one', '?a', refusing)).body).toBe('1');
    expect((await kept.of('one', '?a', refusing)).body).toBe('2');
    await expect(kept.of('one', '?b', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect((await kept.of('one', '?b', counter())).body).toBe('1');
  });

  it('is never given again where none are kept', async () => {
    const kept = keepAnswers(0);
    const work = counter();
    await kept.of('one', '?a', work);
    expect((await kept.of('one', '?a', work)).body).toBe('2');
  });
});
