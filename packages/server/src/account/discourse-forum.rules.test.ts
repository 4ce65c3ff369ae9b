import { describe, expect, it } from 'vitest';
import { judgeForumAnswer, questionTo, readForumAnswer, type ForumAnswer } from './discourse-answer.rules.ts';
import { readForumAddress, readForumSecret } from './discourse-forum.rules.ts';

const codeOf = (act: () => unknown) => {
  try {
    return act();
  } catch (refused) {
    return (refused as { code: string }).code;
  }
};

describe('The forum of a site', () => {
  it.each([
    ['with a slash at the end', 'https://forum.wonen.nl/', 'https://forum.wonen.nl'],
    ['in capitals', ' https://Forum.Wonen.NL', 'https://forum.wonen.nl'],
    ['in a folder', 'https://wonen.nl/forum/', 'https://wonen.nl/forum'],
    [
      'as the address it signs in at',
      'https://forum.wonen.nl/session/sso_provider',
      'https://forum.wonen.nl',
    ],
    ['on this machine', 'http://localhost:4200', 'http://localhost:4200'],
  ])('is known by one address: %s', (_, typed, address) => {
    expect(readForumAddress(typed)).toBe(address);
  });

  it.each([
    ['without TLS', 'http://forum.wonen.nl'],
    ['with a question behind it', 'https://forum.wonen.nl?to=evil'],
    ['with a name before it', 'https://wonen.nl@evil.example'],
    ['that is a star', 'https://*.wonen.nl'],
    ['that is a script', 'javascript:alert(1)'],
    ['that is none', 'ons forum'],
    ['that never ends', `https://${'a'.repeat(300)}.nl`],
  ])('is not one with an address %s', (_, typed) => {
    expect(codeOf(() => readForumAddress(typed))).toBe('ISSUER_NOT_READABLE');
    expect(readForumAddress('https://forum.wonen.nl')).toBe('https://forum.wonen.nl');
  });

  it('shares a secret that nobody tries out, since everybody sees what is signed with it', () => {
    const good = 'x'.repeat(32);
    expect(readForumSecret(` ${good} `)).toBe(good);
    expect(codeOf(() => readForumSecret(good.slice(1)))).toBe('SECRET_TOO_SHORT');
    expect(codeOf(() => readForumSecret(`${good} x`))).toBe('TEXT_NOT_READABLE');
    expect(codeOf(() => readForumSecret('x'.repeat(301)))).toBe('TEXT_TOO_LONG');
  });
});

describe('What a forum says', () => {
  const expected = { nonce: 'once', wayBack: 'https://buren.wonen.nl/sign-in/back/1' };
  const answerOf = (sso: string, sig = 'a'.repeat(64)) =>
    readForumAnswer(`?${new URLSearchParams({ sso, sig }).toString()}`);
  const judge = (more: Record<string, string>, isSigned = true) => {
    const text = new URLSearchParams({
      nonce: expected.nonce,
      return_sso_url: expected.wayBack,
      external_id: '17',
      ...more,
    });
    const read = answerOf(Buffer.from(text.toString()).toString('base64')) as ForumAnswer;
    return judgeForumAnswer(read, expected, () => isSigned);
  };

  it('is read as it was asked, and judged by what it was asked with', () => {
    const asked = answerOf(questionTo(expected)) as ForumAnswer;
    expect([...asked.said]).toEqual([
      ['nonce', expected.nonce],
      ['return_sso_url', expected.wayBack],
    ]);
    expect(judge({})).toEqual({ externalId: '17' });
    expect(judge({ admin: 'true', email: 'ina@voorbeeld.nl', groups: 'admins' })).toEqual({
      externalId: '17',
    });
  });

  it('is believed of nobody where it is not signed, however right the rest is', () => {
    expect(judge({}, false)).toBe('sso-signature');
  });

  it('is a number, and nothing that stands for nobody', () => {
    for (const id of ['', 'none', 'NIL', 'null', 'blank', '-1', '0', '017', ' 17'])
      expect(judge({ external_id: id })).toBe('sso-id');
  });
});
