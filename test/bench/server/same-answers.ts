import type { MeasuredServer } from './measured-server.ts';

const headers = [
  'content-type',
  'etag',
  'cache-control',
  'access-control-allow-origin',
  'x-content-type-options',
];

/** Where two servers answer differently, in one line; undefined where they give the same bytes. */
export async function firstDifference(
  ours: MeasuredServer,
  rival: MeasuredServer,
  paths: readonly string[],
): Promise<string | undefined> {
  for (const path of paths) {
    const [one, other] = await Promise.all([answerOf(ours, path), answerOf(rival, path)]);
    if (one === other) continue;
    const at = [...one].findIndex((character, index) => character !== other[index]);
    const around = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
    return `ours "${around(one)}", the hand-written "${around(other)}"`;
  }
  return undefined;
}

async function answerOf({ origin }: MeasuredServer, path: string): Promise<string> {
  const response = await fetch(origin + path);
  const head = headers.map((name) => `${name}: ${response.headers.get(name)}`);
  return [response.status, ...head, await response.text()].join('\n');
}
