import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ReadOrigin, type OriginReading } from './sites.operations.ts';

/** One address that is typed, and what the server makes of it. */
export interface TypedOrigin {
  readonly text: string;
  /** Undefined while nobody knows yet. */
  readonly reading?: OriginReading | undefined;
  readonly looking?: boolean;
}

const pauseInTyping = 400;

/** The addresses of a site, each looked at while it is typed. */
export class OriginsController implements ReactiveController {
  rows: readonly TypedOrigin[] = [{ text: '' }];
  private readonly _timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: () => Client | undefined,
    private readonly site: () => string | null,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const timer of this._timers) clearTimeout(timer);
  }

  get typed(): string[] {
    return this.rows.map(({ text }) => text).filter((text) => text.trim());
  }

  /** Addresses with and without www that are not there yet, by the row they are the twin of. */
  twinOf({ reading }: TypedOrigin): string | null {
    const twin = reading?.takenBy ? null : reading?.twin;
    const known = this.rows.map((row) => row.reading?.origin ?? row.text);
    return twin && !known.includes(twin) ? twin : null;
  }

  begin(origins: readonly string[]): void {
    this.rows = origins.length > 0 ? origins.map((text) => ({ text })) : [{ text: '' }];
    if (origins.length > 0) void this.lookAgain();
  }

  type(index: number, text: string): void {
    this._set(index, { text });
    const timer = setTimeout(() => {
      this._timers.delete(timer);
      if (this.rows[index]?.text === text) void this._look(index);
    }, pauseInTyping);
    this._timers.add(timer);
  }

  /** Takes what is offered, by one press. */
  use(index: number, origin: string): void {
    this._set(index, { text: origin });
    void this._look(index);
  }

  add(text = ''): void {
    this.rows = [...this.rows, { text }];
    if (text) void this._look(this.rows.length - 1);
    this.host.requestUpdate();
  }

  remove(index: number): void {
    this.rows = this.rows.filter((_, at) => at !== index);
    if (this.rows.length === 0) this.rows = [{ text: '' }];
    this.host.requestUpdate();
  }

  async lookAgain(): Promise<void> {
    await Promise.all(this.rows.map((_, index) => this._look(index)));
  }

  private async _look(index: number): Promise<void> {
    const { text } = this.rows[index]!;
    if (!text.trim()) return;
    this._set(index, { ...this.rows[index]!, looking: true });
    const outcome = await this.client()?.mine(ReadOrigin, { typed: text, site: this.site() });
    // What was typed since is looked at by itself; what could not be looked at is looked at when it is saved.
    if (this.rows[index]?.text === text) this._set(index, { text, reading: readingOf(outcome) });
  }

  private _set(index: number, row: TypedOrigin): void {
    this.rows = this.rows.map((one, at) => (at === index ? row : one));
    this.host.requestUpdate();
  }
}

function readingOf(
  outcome: Outcome<{ console: { readOrigin: OriginReading | null } | null }> | undefined,
): OriginReading | undefined {
  return outcome?.kind === 'ready' ? (outcome.data.console?.readOrigin ?? undefined) : undefined;
}
