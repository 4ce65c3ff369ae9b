import type { Client } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { Letters, PrintLetters, type HomeLetter } from './letters.operations.ts';

/** Printing letters for a street or one home, and seeing how many of their places were used. */
export class LettersController extends Doing {
  homes = '';
  adults = 2;
  /** Undefined: nobody looked yet. */
  running: readonly HomeLetter[] | undefined;
  printed: { readonly letters: number; readonly address: string } | undefined;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    host.addController({ hostDisconnected: () => this._forget() });
  }

  async look(): Promise<void> {
    this._forget();
    const { homes } = this;
    const done = await this.do((client) => client.mine(Letters, { homes }));
    if (done) this.running = done.console?.letters ?? [];
    this.host.requestUpdate();
  }

  async print(): Promise<void> {
    this._forget();
    const { homes, adults } = this;
    const done = await this.do((client) => client.act(PrintLetters, { input: { homes, adults } }));
    if (!done) return;
    this.running = undefined;
    this.printed = { letters: done.letters, address: addressOf(done.file) };
    this.host.requestUpdate();
  }

  /** The pages are kept no longer than they are looked at. */
  private _forget(): void {
    if (this.printed) URL.revokeObjectURL(this.printed.address);
    this.printed = undefined;
  }
}

function addressOf(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
}
