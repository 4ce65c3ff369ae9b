import type { Client } from '@wederkerig/client';
import { Draft } from '@wederkerig/elements/shared/draft';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';

/** Brings a report in: what is pasted, or else a file. What is pasted stays in this tab until it has become a lab. */
export class BringReportController extends Doing {
  file: File | undefined;
  heldOn = '';
  private readonly _draft = new Draft('lab-report');

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    private readonly brought: (slug: string) => void,
  ) {
    super(host, client);
  }

  get text(): string {
    return this._draft.text;
  }

  /** The report says no day, or not in which year. */
  get needsDay(): boolean {
    return this.heldOn !== '' || (this.outcome?.kind === 'refused' && this.outcome.code === 'DATE_NEEDED');
  }

  paste(text: string): void {
    this._draft.text = text;
    this.host.requestUpdate();
  }

  type(changed: { file?: File | undefined; heldOn?: string }): void {
    Object.assign(this, changed);
    this.host.requestUpdate();
  }

  async bring(): Promise<void> {
    const body = this.file ?? new Blob([this.text], { type: 'text/plain' });
    const day = this.heldOn ? `?held-on=${encodeURIComponent(this.heldOn)}` : '';
    const done = await this.do((client) => client.bring(`lab-report${day}`, body));
    if (!done) return;
    this.paste('');
    this.type({ file: undefined, heldOn: '' });
    this.brought((done as { slug: string }).slug);
  }
}
