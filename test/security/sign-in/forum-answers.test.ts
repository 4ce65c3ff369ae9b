import { Writable } from 'node:stream';
import { communityForTests, hasPostgres, type TestCommunity } from '@wederkerig/server/testing';
import { forumHere, forumSecret, openForum, type TestForum } from '@wederkerig/server/testing/forum';
import { cameBack, ownBrowser, widget } from '@wederkerig/server/testing/openid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../packages/server/src/log.ts';
import { badForumAnswers, type BadForumAnswer } from './forum.corpus.ts';

const sentences = {
  ACCOUNT_NOT_TAKEN: 'Zo inloggen lukte niet. Probeer het nog een keer.',
  BEGIN_AGAIN: 'Ga terug naar de pagina waar je was. Begin daar opnieuw.',
};

/** Nothing of this may stand in a line of the log: no answer, no signature, expected or not, no secret and no name. */
const nobodysWords = /ina|voorbeeld|nonce=|sso=|sig=|external|evil|secret-of|[\w-]{43}|[0-9a-f]{64}/i;

describe.skipIf(!hasPostgres())('An answer of a forum that is not as it should be', () => {
  let community: TestCommunity;
  let forum: TestForum;
  let way: string;
  const lines: string[] = [];

  beforeAll(async () => {
    const to = new Writable({ write: (line, _, done) => (lines.push(String(line)), done()) });
    community = await communityForTests({ log: createLog('warn', to as never) });
    forum = await openForum();
    way = (await forumHere(community, forum))['website']!;
  });
  afterAll(async () => {
    await community.close();
    await forum.close();
  });
  beforeEach(() => {
    lines.length = 0;
  });

  async function gone() {
    const page = widget(community, way);
    const browser = ownBrowser(community);
    await page.begin();
    const question = new URL((await browser.post('/sign-in/leave', { starter: page.starter })).body.to);
    return { page, browser, question, came: forum.visit(question.href) };
  }

  /** A trip as somebody makes it; with a bad answer on the way, or none. */
  async function trip(bad: Partial<BadForumAnswer> = {}) {
    const { page, browser, question, came } = await gone();
    const another = bad.back ? (await gone()).came : came;
    const address = cameBack(bad.back?.(came, { another, question }) ?? came);
    community.clock.passSeconds(bad.secondsLater ?? 0);
    const shownBy = bad.otherBrowser ? ownBrowser(community) : browser;
    if (bad.twice) await browser.post('/sign-in/back', address);
    return { page, answer: await shownBy.post('/sign-in/back', address) };
  }

  it.each(badForumAnswers.map((bad) => [bad.name, bad] as const))('is not taken: %s', async (_, bad) => {
    const { page, answer } = await trip(bad);
    const { code, message } = answer.body.refusal ?? {};
    expect(answer.body.proof).toBeUndefined();
    expect(message).toBe(sentences[code as keyof typeof sentences]);
    expect((await page.byProof('x'.repeat(43))).body.accessToken).toBeUndefined();
    expect((await page.byCode('12345678')).body.accessToken).toBeUndefined();

    const said = lines.map((line) => JSON.parse(line) as { code: string; issuer?: string });
    expect(said.map((line) => line.code)).toEqual([expect.stringMatching(bad.log)]);
    for (const line of said) {
      expect(JSON.stringify({ ...line, issuer: '' })).not.toMatch(nobodysWords);
      expect(JSON.stringify(line)).not.toContain(forumSecret);
    }

    const twin = await trip();
    expect((await twin.page.byProof(twin.answer.body.proof)).body.viewer).toEqual({
      kind: 'GUEST',
      firstName: null,
    });
  });

  it('comes in all the ways that are told here, and made one account of them all', async () => {
    expect(badForumAnswers.length).toBeGreaterThanOrEqual(20);
    const accounts = await community.rows((db) => db.selectFrom('openid_account').selectAll().execute());
    expect(accounts.map(({ subject }) => subject)).toEqual(['17']);
    console.info(
      `Bad answers of a forum: ${badForumAnswers.length} shown, 0 accepted; of their twins all were.`,
    );
  });
});
