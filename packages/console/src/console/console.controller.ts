import { createClient, type Client } from '@wederkerig/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { WhoAmI } from './console.operations.ts';
import type { Page, Role } from './page.ts';
import { pages as all } from './pages.ts';

interface Host extends ReactiveControllerHost {
  readonly base: string;
  readonly given?: Client;
}

/** Who is at work, which pages are theirs, and which of them the address names. */
export class ConsoleController implements ReactiveController {
  client: Client | undefined;
  /** Undefined while it is not known yet who is here. */
  roles: readonly Role[] | undefined;
  firstName: string | null = null;
  page: Page | undefined;
  rest = '';
  broken = false;

  constructor(
    private readonly host: Host,
    private readonly moved: () => void,
  ) {
    host.addController(this);
  }

  get pages(): readonly Page[] {
    const { roles = [] } = this;
    return all.filter((page) => roles.includes('ADMIN') || page.roles.some((role) => roles.includes(role)));
  }

  hostConnected(): void {
    this.client ??= this.host.given ?? createClient({ server: this.host.base, signInUnder: 'console/' });
    this.client.session.addEventListener('wk-session-changed', this._look);
    addEventListener('popstate', this._read);
    void this.client.session.restored.then(this._look);
  }

  hostDisconnected(): void {
    this.client?.session.removeEventListener('wk-session-changed', this._look);
    removeEventListener('popstate', this._read);
  }

  /** Goes to another page without loading the console anew. */
  go(address: string): void {
    history.pushState(null, '', address);
    this._read();
    this.moved();
  }

  addressOf(page: Page): string {
    return new URL(`console/${page.word}`, new URL(this.host.base, location.href)).pathname;
  }

  async signOut(): Promise<void> {
    await this.client?.session.signOut();
  }

  private _look = async () => {
    const { client } = this;
    const found = client?.session.viewer.kind === 'VISITOR' ? undefined : await client?.mine(WhoAmI, {});
    const known = found?.kind === 'ready' ? found.data.console : null;
    this.roles = known?.roles ?? [];
    this.firstName = known?.firstName ?? null;
    // A link has done its work; signed out later, nobody must stand before it again.
    if (known && (this._word === 'link' || this._word === 'directory'))
      history.replaceState(null, '', this._start);
    this._read();
  };

  /** Whether somebody stands before the door with a link. */
  get byLink(): boolean {
    return this._word === 'link';
  }

  /** Whether somebody comes back from a directory. */
  get byDirectory(): boolean {
    return this._word === 'directory';
  }

  private get _start(): string {
    return new URL('console', new URL(this.host.base, location.href)).pathname;
  }

  private get _steps(): string[] {
    return location.pathname.slice(this._start.length).split('/').filter(Boolean);
  }

  private get _word(): string {
    return this._steps[0] ?? '';
  }

  private _read = () => {
    const word = this._word;
    this.page = word ? this.pages.find((page) => page.word === word) : this.pages[0];
    this.rest = this._steps.slice(1).join('/');
    this.broken = false;
    void this.page?.load().catch(() => {
      this.broken = true;
      this.host.requestUpdate();
    });
    this.host.requestUpdate();
  };
}
