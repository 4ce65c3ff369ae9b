import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen, type Line } from './news.ts';
import type { Operation } from './operation.ts';
import { ready, signInNeeded, unreachable, type Outcome } from './outcome.ts';
import { home } from './testing/played-server.ts';

const News: Operation<{ news: string }, object> = { name: 'News', hash: 'n1' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const stream = (...chunks: string[]) =>
  new Response(
    new ReadableStream({
      start(to) {
        for (const chunk of chunks) to.enqueue(new TextEncoder().encode(chunk));
        to.close();
      },
    }),
    { headers: { 'content-type': 'text/event-stream; charset=utf-8' } },
  );

const says = (news: string) => `event: next\ndata: ${JSON.stringify({ data: { news } })}\n\n`;

function line(answers: (Response | 'away')[], bearers: Outcome<string | undefined>[] = [ready('token')]) {
  const asked: Request[] = [];
  const at: number[] = [];
  const began = Date.now();
  const heard: string[] = [];
  const ended = new AbortController();
  const told: Line = {
    base: home,
    transport: async (request) => {
      asked.push(request);
      at.push((Date.now() - began) / 1000);
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (answer === 'away') throw new TypeError('Failed to fetch');
      return answer.clone();
    },
    keeper: {
      bearer: async () => (bearers.length > 1 ? bearers.shift()! : bearers[0]!),
      renewed: async () => ready('second'),
    },
  };
  const done = listen(told, News, {}, ({ news }) => heard.push(news), ended.signal);
  return { asked, at, heard, done, end: () => ended.abort() };
}

test('news comes in as it is said, also when the network cuts it in pieces', async () => {
  const whole = says('BOARD') + ':\n\n' + says('TALKS');
  const { asked, heard, end, done } = line([
    stream(whole.slice(0, 25), whole.slice(25, 60), whole.slice(60)),
    'away',
  ]);
  await vi.advanceTimersByTimeAsync(10);
  expect(heard).toEqual(['BOARD', 'TALKS']);
  expect(asked[0]!.headers.get('accept')).toBe('text/event-stream');
  expect(asked[0]!.headers.get('authorization')).toBe('Bearer token');
  expect(await asked[0]!.json()).toMatchObject({ operationName: 'News' });
  end();
  await done;
});

test('a line the server ended is opened again within seconds', async () => {
  const { at, end, done } = line([stream(says('BOARD'))]);
  await vi.advanceTimersByTimeAsync(6000);
  expect(at.length).toBeGreaterThan(1);
  expect(at[1]).toBeGreaterThanOrEqual(1);
  end();
  await done;
});

test('where nobody answers, it is tried less and less often', async () => {
  const { at, end, done } = line(['away']);
  await vi.advanceTimersByTimeAsync(700_000);
  expect(at).toEqual([0, 5, 20, 80, 380, 680]);
  end();
  await done;
});

test('an answer that is no stream is tried again later, and not believed', async () => {
  const { heard, at, end, done } = line([Response.json({ data: { news: 'BOARD' } })]);
  await vi.advanceTimersByTimeAsync(6000);
  expect(heard).toEqual([]);
  expect(at).toEqual([0, 5]);
  end();
  await done;
});

test('nobody who is signed out is listened for', async () => {
  const { asked, done } = line([stream(says('BOARD'))], [ready(undefined)]);
  await done;
  expect(asked).toEqual([]);
  const ended = line([stream(says('BOARD'))], [signInNeeded]);
  await ended.done;
  expect(ended.asked).toEqual([]);
});

test('a server that is away while the token is renewed is asked again', async () => {
  const { asked, end, done } = line([stream(says('BOARD'))], [unreachable, ready('token')]);
  await vi.advanceTimersByTimeAsync(5100);
  expect(asked).toHaveLength(1);
  end();
  await done;
});

test('a token the server no longer takes is renewed, and the line opened with the new one', async () => {
  const { at, heard, end, done } = line([new Response('{}', { status: 401 }), stream(says('BOARD'))]);
  await vi.advanceTimersByTimeAsync(5100);
  expect(at).toEqual([0, 5]);
  expect(heard).toEqual(['BOARD']);
  end();
  await done;
});

test('hanging up ends it, also in the middle of a silence', async () => {
  const silent = new Response(new ReadableStream({}), { headers: { 'content-type': 'text/event-stream' } });
  const { end, done } = line([silent]);
  await vi.advanceTimersByTimeAsync(60_000);
  end();
  await done;
});
