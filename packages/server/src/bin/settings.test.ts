import { describe, expect, it } from 'vitest';
import { unsafe } from './commands/check-config.ts';
import { readSettings } from './settings.ts';

const safe = {
  PUBLIC_URL: 'https://buren.voorbeeld.nl',
  SMTP_URL: 'smtps://wijk:geheim@mail.voorbeeld.nl',
  MAIL_FROM: 'wijk@voorbeeld.nl',
  HOST: '0.0.0.0',
  TRUSTED_PROXIES: '10.0.0.1,10.1.0.0/16,2001:db8::/64',
};
const local = { PUBLIC_URL: 'http://localhost:4000', HOST: '127.0.0.1' };
const unsafeOf = (changed: Record<string, string>) => unsafe(readSettings({ ...safe, ...changed }));

describe('Settings that are read', () => {
  it('are the ones of production, with the rest filled in', () => {
    expect(readSettings(safe)).toMatchObject({
      PORT: 4000,
      HOST: '0.0.0.0',
      TRUSTED_PROXIES: ['10.0.0.1', '10.1.0.0/16', '2001:db8::/64'],
    });
    expect(readSettings({})).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', TRUSTED_PROXIES: [] });
  });

  it('lose a slash at the end of an address, since links in mail are made with it', () => {
    expect(readSettings({ PUBLIC_URL: 'https://buren.voorbeeld.nl/' }).PUBLIC_URL).toBe(
      'https://buren.voorbeeld.nl',
    );
    expect(readSettings({ PUBLIC_URL: 'http://localhost:4000' }).PUBLIC_URL).toBe('http://localhost:4000');
  });

  it('count as not made when they are empty', () => {
    expect(readSettings({ ...safe, SMTP_URL: '', PORT: '' })).toMatchObject({ PORT: 4000 });
  });

  it.each([
    ['PORT', 'veel', '0'],
    ['PORT', '70000', '65535'],
    ['PORT', '-1', '1'],
    ['PORT', '80.5', '80'],
    ['PUBLIC_URL', 'buren.voorbeeld.nl', 'https://buren.voorbeeld.nl'],
    ['PUBLIC_URL', 'ftp://buren.voorbeeld.nl', 'http://localhost'],
    ['PUBLIC_URL', 'https://buren.voorbeeld.nl/wijk', 'https://buren.voorbeeld.nl/'],
    ['PUBLIC_URL', 'https://buren.voorbeeld.nl?wijk', 'https://buren.voorbeeld.nl:8443'],
    ['PUBLIC_URL', 'https://ina@buren.voorbeeld.nl', 'https://[::1]:4000'],
    ['TRUSTED_PROXIES', 'proxy.voorbeeld.nl', '10.0.0.1'],
    ['TRUSTED_PROXIES', '10.0.0.1/33', '10.0.0.1/32'],
    ['TRUSTED_PROXIES', '2001:db8::/129', '2001:db8::/128'],
    ['TRUSTED_PROXIES', '10.0.0.1/', '10.0.0.1 , '],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8', '10.0.0.0/8'],
    ['DATABASE_URL', 'mysql://localhost/wijk', 'postgres://localhost/wijk'],
    ['SMTP_URL', 'http://mail.voorbeeld.nl', 'smtp://mail.voorbeeld.nl:587'],
    ['MAIL_FROM', 'wijk', 'Wijk <wijk@voorbeeld.nl>'],
    ['METRICS_TOKEN', 'kort', 'lang-genoeg-om-niet-te-raden'],
  ])('refuse %s=%s in one line with its name, and take %s', (name, wrong, right) => {
    expect(() => readSettings({ [name]: wrong })).toThrow(
      new RegExp(`^The setting ${name} must be [^\\n]+\\.$`),
    );
    expect(readSettings({ [name]: right })).toHaveProperty(name);
  });
});

describe('Settings that are safe to serve with', () => {
  it('are these', () => {
    expect(unsafe(readSettings(safe))).toEqual([]);
    expect(unsafeOf(local)).toEqual([]);
  });

  it.each([
    ['without an address', { PUBLIC_URL: '', HOST: '127.0.0.1' }, /^PUBLIC_URL is not set/],
    ['over http', { PUBLIC_URL: 'http://buren.voorbeeld.nl', HOST: '127.0.0.1' }, /^PUBLIC_URL is not https/],
    [
      'over http to a name that only begins local',
      { ...local, PUBLIC_URL: 'http://localhost.voorbeeld.nl' },
      /^PUBLIC_URL is not https/,
    ],
    ['without a mail server', { SMTP_URL: '' }, /^SMTP_URL is not set/],
    ['without a sender', { MAIL_FROM: '' }, /^MAIL_FROM is not set/],
    [
      'with every address for a proxy',
      { TRUSTED_PROXIES: '0.0.0.0/0' },
      /^TRUSTED_PROXIES trusts every address/,
    ],
    [
      'with every new address for a proxy',
      { TRUSTED_PROXIES: '10.0.0.1,::/0' },
      /^TRUSTED_PROXIES trusts every address/,
    ],
    [
      'with every address for a proxy, in zeros',
      { TRUSTED_PROXIES: '0.0.0.0/00' },
      /^TRUSTED_PROXIES trusts every address/,
    ],
    [
      'open to the network without https',
      { ...local, HOST: '0.0.0.0' },
      /^HOST 0\.0\.0\.0 without an https PUBLIC_URL/,
    ],
    ['open to the network in the new way', { ...local, HOST: '::' }, /^HOST :: without an https PUBLIC_URL/],
    [
      'open to one network',
      { ...local, HOST: '192.168.1.20' },
      /^HOST 192\.168\.1\.20 without an https PUBLIC_URL/,
    ],
  ])('are not the same %s', (_what, changed, line) => {
    expect(unsafeOf(changed as Record<string, string>)).toEqual([expect.stringMatching(line)]);
  });
});
