import type { TestCommunity } from '@wederkerig/server/testing';
import { lettersFor } from '../../../packages/server/src/testing/letters.ts';

const own = 'http://localhost:4000';

/** Letters nobody came by yet, and the way onward of somebody who did. */
export interface LettersToUse {
  readonly codes: readonly string[];
  readonly attempt: string;
  readonly tokens: readonly string[];
}

export async function lettersToUse(community: TestCommunity): Promise<LettersToUse> {
  const letters = await lettersFor(community, 'Molenstraat', { places: 8 });
  const [first, ...codes] = letters.map(({ code }) => code);
  const attempt = 'f'.repeat(43);
  const post = async (path: string, body: object) => {
    const response = await community.fetch(`/session/join/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: own },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { address: string };
  };
  await post('by-letter', { code: first, attempt, firstName: 'Bo', sixteen: true });
  const token = async () => (await post('onward', { attempt, site: 'website' })).address.split('=')[1]!;
  return { codes, attempt, tokens: [await token(), await token()] };
}
