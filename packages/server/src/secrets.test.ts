import { describe, expect, it } from 'vitest';
import { ServerSecret } from './secrets.ts';

describe('What is sealed', () => {
  const secret = new ServerSecret(Buffer.alloc(32, 1));

  it('is opened with the same secret for the same purpose, and shows nothing before', () => {
    const sealed = secret.seal('openid-client:one', 'a secret of a client');
    expect(sealed.toString('latin1')).not.toContain('client');
    expect(secret.unseal('openid-client:one', sealed)).toBe('a secret of a client');
  });

  it('is opened for no other purpose, with no other secret, and not when it was changed', () => {
    const sealed = secret.seal('openid-client:one', 'a secret of a client');
    expect(() => secret.unseal('openid-client:two', sealed)).toThrow();
    expect(() => new ServerSecret(Buffer.alloc(32, 2)).unseal('openid-client:one', sealed)).toThrow();
    const changed = Buffer.from(sealed);
    changed[sealed.length - 1]! ^= 1;
    expect(() => secret.unseal('openid-client:one', changed)).toThrow();
    expect(secret.unseal('openid-client:one', sealed)).toBe('a secret of a client');
  });
});
