import { SwitchSignInWay } from './sign-in.operations.ts';
import { SiteChange } from './site-change.ts';
import type { Site } from './sites.operations.ts';

export type SignInWay = Site['signInWays'][number];

/** Switching the ways by which residents of a site sign in; what was done last is the way as it is now. */
export class WaysController extends SiteChange<SignInWay> {
  begin(): void {
    this.done = this.outcome = undefined;
  }

  isSame(one: SignInWay, other: SignInWay): boolean {
    return one.kind === other.kind && one.provider === other.provider;
  }

  async toggle({ id: site }: Site, way: SignInWay): Promise<void> {
    const { kind, provider } = way;
    await this.change({ ...way, on: !way.on }, (client) =>
      client.act(SwitchSignInWay, { input: { site, kind, provider, on: !way.on } }),
    );
  }
}
