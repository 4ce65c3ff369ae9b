import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { RemoveDiscourseForum, SetDiscourseForum } from './sign-in.operations.ts';
import type { Site } from './sites.operations.ts';

/** What an admin sets so that residents can sign in with an account on the forum. */
export class ForumController extends Doing {
  address = '';
  /** What is pasted; empty where one is made, or where the one that is there goes on. */
  secret = '';
  /** A secret that was made, for as long as this page of the site is open. */
  made: string | undefined;
  done: 'saved' | 'removed' | undefined;

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    private readonly known: (sites: readonly Site[]) => void,
  ) {
    super(host, client);
  }

  begin(site: Site | undefined): void {
    this.address = site?.discourseForum?.address ?? '';
    this.secret = '';
    this.made = this.done = this.outcome = undefined;
  }

  type(field: 'address' | 'secret', text: string): void {
    this[field] = text;
  }

  async save({ id: site }: Site): Promise<void> {
    const { address } = this;
    const saved = await this._act('saved', (client) =>
      client.act(SetDiscourseForum, { input: { site, address, secret: this.secret || null } }),
    );
    if (!saved) return;
    this.secret = '';
    this.made = saved.secret ?? undefined;
    this.host.requestUpdate();
  }

  async remove({ id: site }: Site): Promise<void> {
    const removed = await this._act('removed', (client) =>
      client.act(RemoveDiscourseForum, { input: { site } }),
    );
    if (removed) this.address = '';
    this.host.requestUpdate();
  }

  private async _act<Data extends { sites: readonly Site[] }>(
    done: ForumController['done'],
    act: (client: Client) => Promise<Outcome<Data>>,
  ): Promise<Data | undefined> {
    this.made = this.done = undefined;
    const changed = await this.do(act);
    if (!changed) return undefined;
    this.done = done;
    this.known(changed.sites);
    return changed;
  }
}
