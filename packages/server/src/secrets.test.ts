import { describe, expect, it } from 'vitest';
import { ServerSecret, type ServerKey } from './secrets.ts';

const at = (time: string) => new Date(`2030-03-01T${time}Z`);
/** An id as it is made at that moment. */
const idOf = (moment: Date) => {
  const since = moment.getTime().toString(16).padStart(12, '0');
  return `${since.slice(0, 8)}-${since.slice(8)}-7abc-8def-0123456789ab`;
};
const key = (byte: number, from: Date): ServerKey => ({ key: Buffer.alloc(32, byte), from });
const first = key(1, new Date(0));
const second = key(2, at('12:00:00'));

function secretAt(moment: Date, ...ring: ServerKey[]): ServerSecret {
  return new ServerSecret(() => ring, { now: () => moment });
}

describe('With a second key', () => {
  const before = secretAt(at('11:00:00'), first);
  const after = secretAt(at('13:00:00'), first, second);

  it('a code that was sent before goes on working', () => {
    const id = idOf(at('11:59:59'));
    expect(after.digits('sign-in-code', id)).toBe(before.digits('sign-in-code', id));
    expect(after.token('calendar', `${id}.and-more`)).toBe(before.token('calendar', `${id}.and-more`));
  });

  it('a code that is sent from then on is made with the new one', () => {
    const id = idOf(at('12:00:00'));
    expect(after.token('invitation', id)).not.toBe(before.token('invitation', id));
    expect(after.token('invitation', id)).toBe(secretAt(at('13:00:00'), second).token('invitation', id));
  });

  it('a server that learned of it early and one that learned late say the same', () => {
    const early = secretAt(at('11:58:00'), first, second);
    for (const moment of ['11:58:00', '11:59:59', '12:00:00'])
      expect(early.token('invitation', idOf(at(moment)))).toBe(after.token('invitation', idOf(at(moment))));
  });

  it('what belongs to no id is made with the key of the moment, and known by either', () => {
    const input = JSON.stringify({ clientMutationId: 'one-of-these' });
    const sent = before.derive('mutation-input', input);
    expect(after.derive('mutation-input', input)).not.toEqual(sent);
    expect(after.hasDerived('mutation-input', input, sent)).toBe(true);
    expect(after.hasDerived('mutation-input', `${input} `, sent)).toBe(false);
  });

  it('a code that was sent before stops when the old key is dropped', () => {
    const id = idOf(at('11:59:59'));
    const alone = secretAt(at('13:00:00'), second);
    expect(alone.token('invitation', id)).not.toBe(before.token('invitation', id));
    expect(alone.hasDerived('mutation-input', 'said', before.derive('mutation-input', 'said'))).toBe(false);
  });
});

describe('What is sealed', () => {
  const before = secretAt(at('11:00:00'), first);
  const after = secretAt(at('13:00:00'), first, second);

  it('is opened for its purpose alone, also after a new key, and shows nothing before', () => {
    const sealed = before.seal('openid-client:one', 'a secret of a client');
    expect(sealed.toString('latin1')).not.toContain('client');
    expect(after.unseal('openid-client:one', sealed)).toBe('a secret of a client');
    expect(() => after.unseal('openid-client:two', sealed)).toThrow();
    const anew = after.seal('openid-client:one', 'a secret of a client');
    expect(() => before.unseal('openid-client:one', anew)).toThrow();
    expect(after.unseal('openid-client:one', anew)).toBe('a secret of a client');
  });

  it('is not opened when it was changed', () => {
    const sealed = after.seal('openid-client:one', 'a secret of a client');
    const changed = Buffer.from(sealed);
    changed[sealed.length - 1]! ^= 1;
    expect(() => after.unseal('openid-client:one', changed)).toThrow();
    expect(after.unseal('openid-client:one', sealed)).toBe('a secret of a client');
  });
});
