import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface NewsSurroundings {
  /** Opens the line; undefined where nobody is signed in. */
  hear(told: () => void, until: AbortSignal): Promise<void> | undefined;
  /** Something may have changed: look, and leave what is on screen where it is. */
  told(): void;
}

/** All pages of a building hear the same news; they need not ask in the same second. */
const spread = 2000;

/** Hears of news while the element is on the page and the tab in front; back in front it looks once for what it missed. */
export class NewsController implements ReactiveController {
  private _line: AbortController | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _on = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly around: NewsSurroundings,
    private readonly patience = () => Math.random() * spread,
  ) {
    host.addController(this);
  }

  /** Begins to listen, once. */
  start(): void {
    this._on = true;
    this._open();
  }

  stop(): void {
    this._on = false;
    this._close();
  }

  hostConnected(): void {
    globalThis.document?.addEventListener('visibilitychange', this._seen);
    if (this._on) this._open();
  }

  hostDisconnected(): void {
    globalThis.document?.removeEventListener('visibilitychange', this._seen);
    this._close();
  }

  private _seen = () => {
    if (!this._on) return;
    if (document.hidden) return this._close();
    this._open();
    this._told();
  };

  private _open(): void {
    if (this._line || globalThis.document?.hidden) return;
    this._line = new AbortController();
    void this.around.hear(this._told, this._line.signal);
  }

  private _close(): void {
    clearTimeout(this._timer);
    this._timer = undefined;
    this._line?.abort();
    this._line = undefined;
  }

  /** Several pieces of news in a row are one reason to look. */
  private _told = () => {
    this._timer ??= setTimeout(() => {
      this._timer = undefined;
      this.around.told();
    }, this.patience());
  };
}
