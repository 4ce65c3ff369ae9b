import {
  clientFor,
  nearest,
  pageServer,
  thisPage,
  tried,
  type Client,
  type Viewer,
} from '@wederkerig/client';
import type { LitElement, ReactiveController } from 'lit';
import { unbroken } from './dialled.ts';
import { Reader } from './reader.ts';

/** What a page may know of the organisation: asked by each element in its own first question. */
export interface Organisation {
  name: string;
  phone: string;
  formOfAddress: 'JE' | 'U';
  languages: string[];
}

export type WidgetHost = LitElement & {
  server?: string;
  /** Given in code: by those who bundle the elements, and by stories. */
  client?: Client;
};

const visitor: Viewer = { kind: 'VISITOR' };

/** What every element is given by its surroundings: the client, who is signed in, and how to speak to the reader. */
export class Widget implements ReactiveController {
  readonly reader: Reader;
  /** Told when somebody signed in or out. */
  viewerChanged = () => {};
  /** Whether the foot row tells who is signed in; not where the element itself is about that. */
  tellsViewer = true;
  /** What is being read aloud now. */
  readingAloud: object | undefined;
  private _organisation: Organisation | undefined;
  private _listening: Client | undefined;
  private _lost = false;
  private _inside: Element | null = null;

  constructor(readonly host: WidgetHost) {
    this.reader = new Reader(host);
    host.addController(this);
  }

  get client(): Client | undefined {
    const community = nearest(this.host, 'wk-community') as { client?: Client } | null | undefined;
    const given = this.host.client ?? community?.client;
    if (given) return given;
    const server = this._named ?? pageServer();
    // An address that is none has no server behind it; the element shows what the page put in it.
    return server ? tried(() => clientFor(server)) : undefined;
  }

  /** No token and no sign-in form goes to a server that only an attribute names. */
  get maySignIn(): boolean {
    const { client } = this;
    return Boolean(client && !thisPage().readsOnly && (!this._named || client.server === pageServer()));
  }

  get viewer(): Viewer {
    return (this.maySignIn && this.client?.session.viewer) || visitor;
  }

  get organisation(): Organisation | undefined {
    return this._organisation;
  }

  set organisation(organisation: Organisation | undefined) {
    this._organisation = organisation && { ...organisation, phone: unbroken(organisation.phone) };
    if (organisation) this.reader.address = organisation.formOfAddress === 'U' ? 'u' : 'je';
  }

  hostConnected(): void {
    this._listening = this.maySignIn ? this.client : undefined;
    this._listening?.session.addEventListener('wk-session-changed', this._tell);
    const named = nearest(this.host, '[identity-url]');
    if (named) this._listening?.session.byHost(named);
    // Somebody comes from the server's own page, to be signed in here.
    if (location.hash.startsWith('#wk-account.'))
      import('./arriving.ts').then((part) => part.arrive(this)).catch(() => {});
  }

  hostUpdate(): void {
    this._inside = this._focused;
  }

  hostUpdated(): void {
    if (this._inside || (this._lost && isNowhere())) this.comeBack();
  }

  /**
   * What had the focus is gone, such as a button that did its work: the keyboard goes on from the heading, as soon as there is
   * one again.
   */
  comeBack(): void {
    const heading = this._root.querySelector<HTMLElement>('#title');
    this._lost = !this._focused && !heading;
    if (!this._focused) heading?.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    if (this.readingAloud) speechSynthesis.cancel();
    this._listening?.session.removeEventListener('wk-session-changed', this._tell);
  }

  private get _root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  private get _focused(): Element | null {
    return this._root.activeElement;
  }

  private get _named(): string | undefined {
    return (
      this.host.server ?? nearest(this.host, 'wk-community[server]')?.getAttribute('server') ?? undefined
    );
  }

  private _tell = () => {
    this.viewerChanged();
    this.host.requestUpdate();
  };
}

/** Whether nothing on the page has the focus; an element whose focused part is gone counts as nothing. */
function isNowhere(): boolean {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  return !one || one === document.body || one.shadowRoot !== null;
}
