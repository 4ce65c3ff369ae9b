import type { Client, InputOf, Operation, Outcome, PayloadOf } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import { AskNeighbour, HelpSuggestions, type HelpSuggestion } from './help-suggestions.operations.ts';

export interface HelpSuggestionsSurroundings {
  client(): Client | undefined;
  language(): string;
  /** The post that neighbours are suggested for. */
  id(): string;
  act<Data, Variables>(
    operation: Operation<Data, Variables>,
    input: InputOf<Variables>,
  ): Promise<Outcome<PayloadOf<Data>> | undefined>;
}

/** Neighbours who may suit one request, and asking one of them. */
export class HelpSuggestionsController {
  readonly request: RequestController<readonly HelpSuggestion[]>;
  /** The one that is being asked. */
  busy: string | undefined;
  /** How the last asking went, for whom it did not go well. */
  failed: { id: string; outcome: Outcome<unknown> | undefined } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: HelpSuggestionsSurroundings,
  ) {
    this.request = new RequestController(host, () => this._read());
  }

  /** Begins with another post, or with other words of the same one. */
  restart(): void {
    this.request.forget();
    this.busy = this.failed = undefined;
    void this.request.ask();
  }

  /** What the server says from then on shows at once: that somebody is asked, and nothing else of them. */
  async ask(id: string): Promise<void> {
    if (this.busy) return;
    this.busy = id;
    this.failed = undefined;
    this.host.requestUpdate();
    const outcome = await this.around.act(AskNeighbour, { post: this.around.id(), suggestion: id });
    this.busy = undefined;
    if (outcome?.kind === 'ready') this._keepAsked(id);
    else this.failed = { id, outcome };
    this.host.requestUpdate();
  }

  private _keepAsked(asked: string): void {
    this.request.data = this.request.data?.map((one) =>
      one.id === asked ? { id: asked, asked: true, reasons: [] } : one,
    );
  }

  private async _read(): Promise<Outcome<readonly HelpSuggestion[]>> {
    const client = this.around.client();
    if (!client) return { kind: 'unreachable' };
    const variables = { id: this.around.id() };
    const outcome = await client.mine(HelpSuggestions, variables, { language: this.around.language() });
    return outcome.kind === 'ready'
      ? { kind: 'ready', data: outcome.data.viewer?.helpPost?.suggestions ?? [] }
      : outcome;
  }
}
