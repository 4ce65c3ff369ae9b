import { AddHostIdentityKey, BelieveHomes, RemoveHostIdentityKey } from './sign-in.operations.ts';
import { SiteChange } from './site-change.ts';
import type { Site } from './sites.operations.ts';

/** What an admin sets so that a website can say who is signed in there. */
export class HostIdentityController extends SiteChange<'added' | 'removed'> {
  /** What is pasted. */
  publicKey = '';
  /** A secret that was made, for as long as this page of the site is open. */
  secret: string | undefined;

  begin(): void {
    this.publicKey = '';
    this.secret = this.done = this.outcome = undefined;
  }

  type(text: string): void {
    this.publicKey = text;
  }

  /** With what was pasted, or with a secret that the server makes. */
  async add({ id: site }: Site, publicKey: string | null): Promise<void> {
    this.secret = undefined;
    const added = await this.change('added', (client) =>
      client.act(AddHostIdentityKey, { input: { site, publicKey } }),
    );
    if (!added) return;
    this.publicKey = '';
    this.secret = added.secret ?? undefined;
    this.host.requestUpdate();
  }

  async remove({ id: site }: Site, key: string): Promise<void> {
    this.secret = undefined;
    await this.change('removed', (client) => client.act(RemoveHostIdentityKey, { input: { site, key } }));
  }

  async believe({ id: site }: Site, believe: boolean): Promise<void> {
    this.secret = undefined;
    await this.change(undefined, (client) => client.act(BelieveHomes, { input: { site, believe } }));
  }
}
