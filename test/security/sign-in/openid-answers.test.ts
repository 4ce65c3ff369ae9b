import { Writable } from 'node:stream';
import { communityForTests, hasPostgres, type TestCommunity } from '@wederkerig/server/testing';
import { openIssuer, type TestIssuer } from '@wederkerig/server/testing/issuer';
import { cameBack, forResidents, issuersHere, ownBrowser, widget } from '@wederkerig/server/testing/openid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../packages/server/src/log.ts';
import { badAnswers, type BadAnswer } from './openid.corpus.ts';

const sentences = {
  ACCOUNT_NOT_TAKEN: 'Zo inloggen lukte niet. Probeer het nog een keer.',
  BEGIN_AGAIN: 'Ga terug naar de pagina waar je was. Begin daar opnieuw.',
  ISSUER_AWAY: 'Zo inloggen lukt nu niet. Probeer het later.',
  SIGN_IN_STOPPED: 'Je bent gestopt met inloggen.',
};

/** Nothing of this may stand in a line of the log. */
const secret = 'a-secret-that-nobody-guesses';
const nobodysWords = /ina|eyJ|code=|state=|secret-that|<script|169\.254|login\.example|[\w-]{43}/i;

describe.skipIf(!hasPostgres())('An answer of an issuer that is not as it should be', () => {
  let community: TestCommunity;
  let issuer: TestIssuer;
  const lines: string[] = [];
  let clients = 0;

  beforeAll(async () => {
    const to = new Writable({ write: (line, _, done) => (lines.push(String(line)), done()) });
    community = await communityForTests({ ...issuersHere, log: createLog('warn', to as never) });
    issuer = await openIssuer();
    issuer.people.set('ina-1', { given_name: 'Ina' });
    issuer.who = 'ina-1';
  });
  afterAll(async () => {
    await community.close();
    await issuer.close();
  });
  beforeEach(() => {
    lines.length = 0;
    issuer.tamper = undefined;
  });

  /** A trip as somebody makes it; with a bad answer on the way, or none. */
  async function trip(provider: string, bad: Partial<BadAnswer> = {}) {
    const page = widget(community, provider);
    const browser = ownBrowser(community);
    await page.begin();
    issuer.tamper = bad.tamper?.(issuer, secret);
    const left = await browser.post('/sign-in/leave', { starter: page.starter });
    if (!left.body.to) return { page, answer: left };
    const came = await issuer.visit(left.body.to);
    const address = cameBack(bad.back?.(came) ?? came);
    community.clock.passSeconds(bad.secondsLater ?? 0);
    const shownBy = bad.otherBrowser ? ownBrowser(community) : browser;
    if (bad.twice) await browser.post('/sign-in/back', address);
    const answer = await shownBy.post('/sign-in/back', address);
    return { page, answer };
  }

  it.each(badAnswers.map((bad) => [bad.name, bad] as const))('is not taken: %s', async (_, bad) => {
    // A client of its own, since what an issuer says of itself is kept for a while.
    const provider = await forResidents(community, issuer, { clientId: `client-${clients++}`, secret });
    const { page, answer } = await trip(provider, bad);
    const { code, message } = answer.body.refusal ?? {};
    expect(answer.body.proof).toBeUndefined();
    expect(message).toBe(sentences[code as keyof typeof sentences]);
    expect((await page.byProof('x'.repeat(43))).body.accessToken).toBeUndefined();
    expect((await page.byCode('12345678')).body.accessToken).toBeUndefined();

    const said = lines.map((line) => JSON.parse(line) as { code: string; issuer?: string });
    expect(said.map((line) => line.code)).toEqual([expect.stringMatching(bad.log)]);
    for (const line of said) expect(JSON.stringify({ ...line, issuer: '' })).not.toMatch(nobodysWords);

    issuer.tamper = undefined;
    const twin = await trip(provider);
    expect((await twin.page.byProof(twin.answer.body.proof)).body.viewer).toMatchObject({ firstName: 'Ina' });
  });

  it('comes in all the ways that are told here', () => {
    expect(badAnswers.length).toBeGreaterThanOrEqual(25);
  });
});
