import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import type { Site } from './sites.operations.ts';

/** What stands beside the form of a site and works at once: every change answers with all sites as they are now. */
export abstract class SiteChange<Done> extends Doing {
  /** What was done last. */
  done: Done | undefined;

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    private readonly known: (sites: readonly Site[]) => void,
  ) {
    super(host, client);
  }

  protected async change<Data extends { sites: readonly Site[] }>(
    done: Done | undefined,
    act: (client: Client) => Promise<Outcome<Data>>,
  ): Promise<Data | undefined> {
    this.done = undefined;
    const changed = await this.do(act);
    if (!changed) return undefined;
    this.done = done;
    this.known(changed.sites);
    this.host.requestUpdate();
    return changed;
  }
}
