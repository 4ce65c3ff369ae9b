import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  CheckMixAdvert,
  CheckMixAdvertTranslation,
  MixAdverts,
  OneMixAdvert,
  TranslateMixAdvert,
  WithdrawMixAdvert,
  WriteMixAdvert,
  type Advert,
  type AdvertBuilding,
  type AdvertTranslation,
  type AdvertVersion,
} from './mix.operations.ts';

/** What was done last, to be said. */
export type AdvertDone = 'sent' | 'checked' | 'withdrawn' | 'translated' | 'translationChecked';

/** A text as it is typed. */
export interface TypedAdvert {
  activities: readonly string[];
  text: string;
  endsOn: string;
}

/** The texts of all buildings, and the one of the building that is open. */
export class MixController extends Doing {
  readonly list: RequestController<readonly AdvertBuilding[]>;
  readonly one: RequestController<Advert | null>;
  told: AdvertDone | undefined;
  /** The version whose translations were worked on last. */
  translating = '';
  /** Into which somebody translates now. */
  language = 'en';
  /** Undefined: nothing was changed yet of what is proposed. */
  private _typed: Partial<TypedAdvert> = {};
  private _building = '';

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    private readonly done: () => void,
  ) {
    super(host, client);
    this.list = new RequestController(host, () => this._askAll());
    this.one = new RequestController(host, () => this._askOne());
  }

  /** Opens a building, or goes back to all of them. */
  show(building: string): void {
    this._building = building;
    this._typed = {};
    this.translating = '';
    this.told = this.outcome = undefined;
    this.one.forget();
    void (building ? this.one : this.list).ask();
  }

  /** What is typed, over what the numbers propose or the last text said. */
  typed({ proposed, versions, latestDay }: Advert): TypedAdvert {
    const [last] = versions;
    return {
      activities: last?.activities ?? proposed,
      text: last?.text ?? '',
      endsOn: last && !last.ended ? last.endsOn : latestDay,
      ...this._typed,
    };
  }

  type(more: Partial<TypedAdvert>): void {
    this._typed = { ...this._typed, ...more };
    this.host.requestUpdate();
  }

  toggle(advert: Advert, activity: string): void {
    const { activities } = this.typed(advert);
    const left = activities.filter((one) => one !== activity);
    this.type({ activities: left.length < activities.length ? left : [...activities, activity] });
  }

  send(advert: Advert): Promise<void> {
    const { activities, text, endsOn } = this.typed(advert);
    const input = { building: advert.slug, activities: [...activities], text, endsOn };
    return this._act('sent', (client) => client.act(WriteMixAdvert, { input }));
  }

  check({ id }: AdvertVersion): Promise<void> {
    return this._act('checked', (client) => client.act(CheckMixAdvert, { input: { advert: id } }));
  }

  withdraw({ id }: AdvertVersion): Promise<void> {
    return this._act('withdrawn', (client) => client.act(WithdrawMixAdvert, { input: { advert: id } }));
  }

  speak({ id }: AdvertVersion, language: string): void {
    this.translating = id;
    this.language = language;
    this.host.requestUpdate();
  }

  translate({ id }: AdvertVersion, text: string): Promise<void> {
    const input = { advert: id, language: this.language, text };
    return this._act('translated', (client) => client.act(TranslateMixAdvert, { input }), id);
  }

  checkTranslation({ id }: AdvertVersion, { id: translation }: AdvertTranslation): Promise<void> {
    const input = { translation };
    return this._act('translationChecked', (client) => client.act(CheckMixAdvertTranslation, { input }), id);
  }

  private async _act(
    done: AdvertDone,
    act: (client: Client) => Promise<Outcome<{ readonly advert: Advert | null }>>,
    translating = '',
  ): Promise<void> {
    this.told = undefined;
    this.translating = translating;
    const advert = (await this.do(act))?.advert;
    if (!advert) return;
    this.one.data = advert;
    this._typed = {};
    this.told = done;
    this.host.requestUpdate();
    this.done();
  }

  private async _askAll(): Promise<Outcome<readonly AdvertBuilding[]>> {
    const outcome = await this.mine(MixAdverts, {});
    return outcome.kind === 'ready'
      ? { kind: 'ready', data: outcome.data.console?.mixAdverts ?? [] }
      : outcome;
  }

  private async _askOne(): Promise<Outcome<Advert | null>> {
    const outcome = await this.mine(OneMixAdvert, { building: this._building });
    return outcome.kind === 'ready'
      ? { kind: 'ready', data: outcome.data.console?.mixAdvert ?? null }
      : outcome;
  }
}
