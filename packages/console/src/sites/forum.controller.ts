import { RemoveDiscourseForum, SetDiscourseForum } from './sign-in.operations.ts';
import { SiteChange } from './site-change.ts';
import type { Site } from './sites.operations.ts';

/** What an admin sets so that residents can sign in with an account on the forum. */
export class ForumController extends SiteChange<'saved' | 'removed'> {
  address = '';
  /** What is pasted; empty where one is made, or where the one that is there goes on. */
  secret = '';
  /** A secret that was made, for as long as this page of the site is open. */
  made: string | undefined;

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
    this.made = undefined;
    const saved = await this.change('saved', (client) =>
      client.act(SetDiscourseForum, { input: { site, address, secret: this.secret || null } }),
    );
    if (!saved) return;
    this.secret = '';
    this.made = saved.secret ?? undefined;
    this.host.requestUpdate();
  }

  async remove({ id: site }: Site): Promise<void> {
    this.made = undefined;
    const removed = await this.change('removed', (client) =>
      client.act(RemoveDiscourseForum, { input: { site } }),
    );
    if (removed) this.address = '';
    this.host.requestUpdate();
  }
}
