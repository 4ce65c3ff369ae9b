import type { Client, Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import type { CoreValuesDone } from './core-values.events.ts';
import { MyCoreValues, type MyCoreValuesData, type OwnCoreValues } from './core-values-own.operations.ts';

export interface CoreValuesSurroundings {
  client(): Client | undefined;
  language(): string;
  building(): string | null;
  done(what: CoreValuesDone['what']): void;
}

/** What somebody sees of the place where they live, and one thing at a time that they do there. */
export class CoreValuesController {
  readonly request: RequestController<MyCoreValuesData>;
  /** What is under way, or was done last: a form, by its name. */
  about = '';
  busy = false;
  outcome: Outcome<unknown> | undefined;
  private _typed = new Map<string, string>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: CoreValuesSurroundings,
  ) {
    this.request = new RequestController(host, () =>
      around.client()?.mine(MyCoreValues, { building: around.building() }, { language: around.language() }),
    );
  }

  /** Null for whoever lives elsewhere; undefined until it is known. */
  get own(): OwnCoreValues | null | undefined {
    return this.request.data && (this.request.data.viewer?.coreValues ?? null);
  }

  typed(field: string): string {
    return this._typed.get(field) ?? '';
  }

  type(field: string, text: string): void {
    this._typed.set(field, text);
    if (this.outcome?.kind === 'ready') this.outcome = undefined;
  }

  /** @param about the form it is done from, whose fields are emptied once it is done */
  async act(
    about: string,
    what: CoreValuesDone['what'],
    send: () => Promise<Outcome<unknown> | undefined>,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.about = about;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    this.outcome = await send();
    this.busy = false;
    this.host.requestUpdate();
    if (this.outcome?.kind !== 'ready') return false;
    for (const field of this._typed.keys()) if (field.startsWith(about)) this._typed.delete(field);
    this.around.done(what);
    await this.request.ask();
    return true;
  }

  outcomeOf(about: string): Outcome<unknown> | undefined {
    return this.about === about ? this.outcome : undefined;
  }

  /** Nobody is signed in any more: what one person sees is not for the next. */
  forget(): void {
    this._typed.clear();
    this.outcome = undefined;
    this.about = '';
    this.request.forget();
  }
}
