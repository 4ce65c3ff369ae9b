import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { AddHostIdentityKey, BelieveHomes, RemoveHostIdentityKey } from './sign-in.operations.ts';
import type { Site } from './sites.operations.ts';

/** What an admin sets so that a website can say who is signed in there. */
export class HostIdentityController extends Doing {
  /** What is pasted. */
  publicKey = '';
  /** A secret that was made, for as long as this page of the site is open. */
  secret: string | undefined;
  done: 'added' | 'removed' | undefined;

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    private readonly known: (sites: readonly Site[]) => void,
  ) {
    super(host, client);
  }

  begin(): void {
    this.publicKey = '';
    this.secret = this.done = this.outcome = undefined;
  }

  type(text: string): void {
    this.publicKey = text;
  }

  /** With what was pasted, or with a secret that the server makes. */
  async add({ id: site }: Site, publicKey: string | null): Promise<void> {
    const added = await this._act('added', (client) =>
      client.act(AddHostIdentityKey, { input: { site, publicKey } }),
    );
    if (!added) return;
    this.publicKey = '';
    this.secret = added.secret ?? undefined;
    this.host.requestUpdate();
  }

  async remove({ id: site }: Site, key: string): Promise<void> {
    await this._act('removed', (client) => client.act(RemoveHostIdentityKey, { input: { site, key } }));
  }

  async believe({ id: site }: Site, believe: boolean): Promise<void> {
    await this._act(undefined, (client) => client.act(BelieveHomes, { input: { site, believe } }));
  }

  private async _act<Data extends { sites: readonly Site[] }>(
    done: HostIdentityController['done'],
    act: (client: Client) => Promise<Outcome<Data>>,
  ): Promise<Data | undefined> {
    this.secret = this.done = undefined;
    const changed = await this.do(act);
    if (!changed) return undefined;
    this.done = done;
    this.known(changed.sites);
    this.host.requestUpdate();
    return changed;
  }
}
