import { hasPostgres, websiteOrigin } from '@wederkerig/server/testing';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { reachedOf } from './asks.ts';
import { onHostPages } from './within-reach.ts';
import { original, type Original } from './worlds.ts';

/** Of what admins alone may do, the server no longer looks from where it is asked, nor who asks. */
vi.mock(import('../../../packages/server/src/builder.ts'), async (load) => {
  const real = await load();
  const inConsole: typeof real.inConsole = (viewer, ...roles) =>
    roles.length === 0 ? real.signedIn(viewer) : real.inConsole(viewer, ...roles);
  return { ...real, inConsole };
});

describe.skipIf(!hasPostgres())('The list of what a host page reaches', () => {
  let first: Original;

  beforeAll(async () => {
    first = await original();
  });

  it('misses a rule of the console that is taken away', async () => {
    const world = await first.copy();
    const headers = { origin: websiteOrigin, authorization: `Bearer ${first.at.token}` };
    const reached = reachedOf(first.asks, await world.askAll(first.asks, headers));
    await world.close();
    expect(reached.filter((name) => !onHostPages.includes(name))).toEqual([
      'AddHostIdentityKey',
      'AddOpenIdIssuer',
      'AddSite',
      'BelieveHomes',
      'ChangeSignalSettings',
      'EditOpenIdIssuer',
      'EditSite',
      'EndRole',
      'GiveRole',
      'InviteColleague',
      'NeedSecondPerson',
      'RemoveDiscourseForum',
      'RemoveHostIdentityKey',
      'RemoveOpenIdIssuer',
      'RemoveSite',
      'SendConsoleLink',
      'SetDiscourseForum',
      'SetSiteToEmbed',
      'SwitchSignInWay',
    ]);
  });
});
