import { describe, expect, it } from 'vitest';
import { switched, waysOf, type Way } from './way.rules.ts';

const way = (kind: Way['kind'], isOn: boolean, name: string | null = null): Way => ({
  kind,
  providerId: name,
  name,
  isOn,
});
const mail = { kind: 'mail-code', providerId: null } as const;
const host = { kind: 'host-identity', providerId: null } as const;
const codeOf = (act: () => unknown) => {
  try {
    return act();
  } catch (refused) {
    return (refused as { code: string }).code;
  }
};

describe('The ways to sign in on a site', () => {
  it('are a code by mail, and one from a letter, where nobody said anything', () => {
    const few = way('passkey', false);
    expect(waysOf([])).toEqual([way('mail-code', true), way('letter', true), few]);
    expect(waysOf([way('mail-code', false)])).toEqual([way('mail-code', false), way('letter', true), few]);
  });

  it('come in one order, what asks least of somebody first', () => {
    const said = [
      way('passkey', true),
      way('openid-connect', true, 'Zuid'),
      way('host-identity', false),
      way('openid-connect', true, 'Noord'),
    ];
    expect(waysOf(said).map(({ kind, name }) => name ?? kind)).toEqual([
      'host-identity',
      'Noord',
      'Zuid',
      'mail-code',
      'letter',
      'passkey',
    ]);
  });

  it('are never none: the last one stays on, and goes off once another is on', () => {
    const both = [way('host-identity', false), way('mail-code', true)];
    expect(codeOf(() => switched(both, mail, false))).toBe('LAST_WAY');
    expect(switched([way('host-identity', true), way('mail-code', true)], mail, false).isOn).toBe(false);
    expect(switched(both, host, true)).toEqual(way('host-identity', true));
  });

  it('are never one alone by which nobody comes in for the first time', () => {
    const ways = [way('mail-code', true), way('passkey', true)];
    expect(codeOf(() => switched(ways, mail, false))).toBe('LAST_WAY');
    expect(switched([...ways, way('letter', true)], mail, false).isOn).toBe(false);
    expect(switched(ways, { kind: 'passkey', providerId: null }, false).isOn).toBe(false);
  });

  it('are by text message only where the server sends any, off at first, and gone when it no longer does', () => {
    const sms = { kind: 'sms', providerId: null } as const;
    const few = way('passkey', false);
    expect(waysOf([], true)).toEqual([way('mail-code', true), way('sms', false), way('letter', true), few]);
    expect(switched(waysOf([], true), sms, true)).toEqual(way('sms', true));
    expect(codeOf(() => switched(waysOf([]), sms, true))).toBe('WAY_NOT_READY');
    const alone = [way('mail-code', true), way('letter', false), way('sms', true)];
    expect(waysOf(alone).map(({ kind }) => kind)).toEqual(['mail-code', 'letter', 'passkey']);
    expect(codeOf(() => switched(waysOf(alone), mail, false))).toBe('LAST_WAY');
    expect(switched(waysOf(alone, true), mail, false).isOn).toBe(false);
  });

  it('are not switched on before they were set up', () => {
    expect(codeOf(() => switched(waysOf([]), host, true))).toBe('WAY_NOT_READY');
    expect(switched(waysOf([way('host-identity', false)]), host, true).isOn).toBe(true);
  });
});
