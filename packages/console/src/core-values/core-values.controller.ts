import type { Client, Outcome } from '@wederkerig/client';
import { Doing } from '../shared/doing.ts';
import {
  CoreValuesAtWork,
  CoreValuesPlaceAtWork,
  type PlaceAtWork,
  type PlaceInList,
} from './core-values.operations.ts';

/** The places of somebody's work, one of them opened, and what they do there. */
export class CoreValuesAtWorkController extends Doing {
  places: readonly PlaceInList[] | undefined;
  /** Null where it is not of the viewer's work; undefined until it is known. */
  place: PlaceAtWork | null | undefined;
  isStaff = false;
  /** What was done last, by the name of its form. */
  about = '';
  isDone = false;
  /** Into which somebody translates now. */
  language = 'en';
  /** The days that were typed for a vote. */
  days = { opensOn: '', closesOn: '' };
  /** Whether it is asked if the vote is to be on these days. */
  isVoteAsked = false;
  private _building = '';

  async begin(building: string): Promise<void> {
    if (building !== this._building) {
      this.place = undefined;
      this.days = { opensOn: '', closesOn: '' };
      this.isVoteAsked = false;
    }
    this._building = building;
    this.isDone = false;
    if (building === '') return this._list();
    const told = await this.do((client) => client.mine(CoreValuesPlaceAtWork, { building }));
    if (!told || building !== this._building) return;
    this.place = told.console?.coreValuesPlace ?? null;
    this.isStaff = !!told.console?.roles.some((role) => role === 'STAFF' || role === 'ADMIN');
    this.host.requestUpdate();
  }

  retry = (): void => void this.begin(this._building);

  speak(about: string, language: string): void {
    this.about = about;
    this.language = language;
    this.host.requestUpdate();
  }

  /** What a vote will be about is read before it is set; where a day is missing, the server says so. */
  askVote(days: { opensOn: string; closesOn: string }): void {
    this.days = days;
    this.isVoteAsked = true;
    this.outcome = undefined;
    this.host.requestUpdate();
  }

  dropVote(): void {
    this.isVoteAsked = false;
    this.host.requestUpdate();
  }

  get building(): string {
    return this._building;
  }

  outcomeOf(about: string): Outcome<unknown> | undefined {
    return this.about === about ? this.outcome : undefined;
  }

  /** @returns whether it was done */
  async act(about: string, send: (client: Client) => Promise<Outcome<object>>): Promise<boolean> {
    this.about = about;
    this.isDone = false;
    if (!(await this.do(send))) return false;
    await this.begin(this._building);
    this.about = about;
    this.isDone = true;
    this.host.requestUpdate();
    return true;
  }

  private async _list(): Promise<void> {
    const told = await this.do((client) => client.mine(CoreValuesAtWork, {}));
    if (told) this.places = told.console?.coreValues ?? [];
    this.host.requestUpdate();
  }
}
