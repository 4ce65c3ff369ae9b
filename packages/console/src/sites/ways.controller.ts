import type { Client } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { SwitchSignInWay } from './sign-in.operations.ts';
import type { Site } from './sites.operations.ts';

export type SignInWay = Site['signInWays'][number];

/** Switching the ways by which residents of a site sign in. */
export class WaysController extends Doing {
  /** What was switched last, as it is now. */
  done: SignInWay | undefined;

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    private readonly known: (sites: readonly Site[]) => void,
  ) {
    super(host, client);
  }

  begin(): void {
    this.done = this.outcome = undefined;
  }

  isSame(one: SignInWay, other: SignInWay): boolean {
    return one.kind === other.kind && one.provider === other.provider;
  }

  async toggle({ id: site }: Site, way: SignInWay): Promise<void> {
    const { kind, provider } = way;
    this.done = undefined;
    const changed = await this.do((client) =>
      client.act(SwitchSignInWay, { input: { site, kind, provider, on: !way.on } }),
    );
    if (!changed) return;
    this.done = { ...way, on: !way.on };
    this.known(changed.sites);
    this.host.requestUpdate();
  }
}
