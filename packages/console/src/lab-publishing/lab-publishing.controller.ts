import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { CommentModeWord, ConsoleLabPublishingWords } from '@wederkerig/words/console-lab-publishing';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  ArrangeLab,
  LabPublishing,
  MakeLabPreview,
  NeedSecondPerson,
  ReadPreviewAnswers,
  TakeLabStep,
  WithdrawLabPreview,
  type LabPreview,
  type LabStep,
  type PublishedLab,
} from './lab-publishing.operations.ts';

/** What was done last, to be said beside where it was done. */
export type Told = keyof ConsoleLabPublishingWords['done'];
export type Place = 'steps' | 'days' | 'previews';

export interface TypedDays {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly comments: CommentModeWord;
}

interface Changed {
  readonly lab?: PublishedLab | null;
}

/** Where one lab stands, what can follow, and doing it. */
export class LabPublishingController extends Doing {
  readonly lab: RequestController<PublishedLab | null>;
  told: Told | undefined;
  /** Where something was done last, so that what came of it is said there. */
  place: Place = 'steps';
  closing = false;
  /** Whether publishing is asked about first, since plain words are missing. */
  asking = false;
  name = '';
  typed: TypedDays | undefined;

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    slug: () => string,
    private readonly changed: () => void,
  ) {
    super(host, client);
    this.lab = new RequestController(host, async () => {
      const outcome = await this.mine(LabPublishing, { slug: slug() });
      if (outcome.kind !== 'ready') return outcome;
      return { kind: 'ready', data: outcome.data.console?.labPublishing ?? null };
    });
  }

  /** Another lab: what was typed for the one before says nothing of this one. */
  begin(): void {
    this.lab.forget();
    this.told = this.outcome = this.typed = undefined;
    this.closing = this.asking = false;
    this.name = '';
    void this.lab.ask();
  }

  days({ opensOn, closesOn, comments }: PublishedLab): TypedDays {
    return this.typed ?? { opensOn: opensOn ?? '', closesOn: closesOn ?? '', comments };
  }

  type(change: { name?: string; typed?: TypedDays; closing?: boolean; asking?: boolean }): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  async step(lab: PublishedLab, step: LabStep): Promise<void> {
    const input = { lab: lab.id, step, textVersion: lab.textVersion };
    const done = await this._act('steps', (client) => client.act(TakeLabStep, { input }));
    if (!done) return;
    this.closing = this.asking = false;
    this._tell(step === 'PUBLISH' && done.state === 'PLANNED' ? 'PLAN' : step);
    this.changed();
  }

  async arrange(lab: PublishedLab): Promise<void> {
    const { opensOn, closesOn, comments } = this.days(lab);
    const input = { lab: lab.id, opensOn: opensOn || null, closesOn: closesOn || null, comments };
    if (!(await this._act('days', (client) => client.act(ArrangeLab, { input })))) return;
    this.typed = undefined;
    this._tell('SAVED');
  }

  async makeLink(lab: PublishedLab): Promise<void> {
    const input = { lab: lab.id, name: this.name };
    if (!(await this._act('previews', (client) => client.act(MakeLabPreview, { input })))) return;
    this.name = '';
    this._tell('LINK');
  }

  async withdraw({ id: preview }: LabPreview): Promise<void> {
    const done = await this._act('previews', (client) =>
      client.act(WithdrawLabPreview, { input: { preview } }),
    );
    if (done) this._tell('WITHDRAWN');
  }

  async readAll(last: string): Promise<void> {
    const done = await this._act('previews', (client) => client.act(ReadPreviewAnswers, { input: { last } }));
    if (done) this._tell('READ');
  }

  async copy(address: string): Promise<void> {
    this.place = 'previews';
    this.outcome = this.told = undefined;
    try {
      await navigator.clipboard.writeText(address);
      this._tell('COPIED');
    } catch {
      // The address stands in a field beside it, to be copied by hand.
      this.host.requestUpdate();
    }
  }

  async needSecondPerson(needed: boolean): Promise<void> {
    this.place = 'steps';
    this.told = undefined;
    const done = await this.do((client) => client.act(NeedSecondPerson, { input: { needed } }));
    if (done) await this.lab.ask();
    this.host.requestUpdate();
  }

  private _tell(told: Told): void {
    this.told = told;
    this.host.requestUpdate();
  }

  private async _act(
    place: Place,
    act: (client: Client) => Promise<Outcome<Changed>>,
  ): Promise<PublishedLab | undefined> {
    this.told = undefined;
    this.place = place;
    const done = await this.do(act);
    if (done?.lab) this.lab.data = done.lab;
    // A colleague was there first: what they did is shown beside the refusal.
    else if (this.outcome?.kind === 'refused' && this.outcome.code === 'CHANGED_MEANWHILE')
      void this.lab.ask();
    this.host.requestUpdate();
    return done?.lab ?? undefined;
  }
}
