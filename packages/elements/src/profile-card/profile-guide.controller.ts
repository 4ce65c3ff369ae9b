import type { Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Draft } from '../shared/draft.ts';
import type { OwnProfile, ProfileAudience } from './profile-own.operations.ts';
import type { ProfileStep } from './profile-place.ts';

/** What somebody answers to one question, as far as they came. */
export interface Telling {
  chosen: readonly string[];
  words: string;
  audience: ProfileAudience;
  /** What was chosen counts for the building. */
  counted: boolean;
  /** Whether it ends; the day may still have to be chosen. */
  ends: boolean;
  until: string;
}

export interface ProfileGuideSurroundings {
  /** One question, or all in a row. */
  tell(): ProfileStep | 'ALL' | undefined;
  profile(): OwnProfile;
  hasName(): boolean;
  save(step: ProfileStep, telling: Telling, firstName?: string): Promise<Outcome<unknown> | undefined>;
  withdraw(step: ProfileStep): Promise<Outcome<unknown> | undefined>;
  /** The last question was answered or passed over. */
  finished(): void;
}

type Screen = 'what' | 'who';

interface Kept {
  /** Where somebody is in the row of all. */
  at?: { step: ProfileStep; screen: Screen };
  told?: Partial<Record<ProfileStep, Partial<Telling>>>;
}

const nothingTold = { chosen: [], words: '' };

/** The way to a card: what to tell, then who may see it, question by question. What is not saved yet is kept in this tab. */
export class ProfileGuideController {
  step: ProfileStep = 'GOOD_AT';
  screen: Screen = 'what';
  /** There was something from before. */
  continued = false;
  saved = false;
  missing: 'day' | 'name' | undefined;
  firstName = '';
  asksName = false;
  busy = false;
  outcome: Outcome<unknown> | undefined;
  private readonly _draft = new Draft('profile-guide');
  private _kept: Kept = {};

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: ProfileGuideSurroundings,
  ) {}

  /** Begins, or goes on where this tab was. */
  start(): void {
    const tell = this.around.tell()!;
    this._kept = read(this._draft.text);
    const { at } = this._kept;
    this.step = tell === 'ALL' ? (at?.step ?? this._firstOpen) : tell;
    this.screen = tell === 'ALL' ? (at?.screen ?? 'what') : 'what';
    this.continued = Boolean(tell === 'ALL' ? at : this._kept.told?.[tell]);
    this.asksName = !this.around.hasName();
    this.saved = false;
    this.missing = this.outcome = undefined;
    if (this.screen === 'who' && !this.hasAnswer) this.screen = 'what';
  }

  get steps(): ProfileStep[] {
    return [...this.around.profile().questions.map(({ question }) => question), 'PICTURE'];
  }

  get number(): number {
    return this.steps.indexOf(this.step) + 1;
  }

  get isRow(): boolean {
    return this.around.tell() === 'ALL';
  }

  /** What is to be seen on this screen: what is typed, over what was told before. */
  get telling(): Telling {
    return { ...this._before, ...this._kept.told?.[this.step] };
  }

  /** From so many people on a number shows what was chosen here, if they let it; null: it is never counted. */
  get countedFrom(): 5 | 10 | null {
    const asked = this.around.profile().questions.find(({ question }) => question === this.step);
    const from = asked?.countedFrom;
    return (from === 5 || from === 10) && this.telling.chosen.length > 0 ? from : null;
  }

  /** At least the whole building may see it. */
  get mayCount(): boolean {
    const { audience } = this.telling;
    return audience === 'BUILDING' || audience === 'NEIGHBOURHOOD';
  }

  get hasAnswer(): boolean {
    if (this.step === 'PICTURE') return Boolean(this.around.profile().picture);
    const { chosen, words } = this.telling;
    return Boolean(chosen.length || words.trim());
  }

  /** Something was told before, and all of it was taken out. */
  get isEmptied(): boolean {
    return !this.hasAnswer && this._answer !== undefined;
  }

  /** Keeps what is typed or chosen; the screen stays as it is. */
  type(more: Partial<Telling>): void {
    this._kept.told = { ...this._kept.told, [this.step]: { ...this._kept.told?.[this.step], ...more } };
    this.missing = undefined;
    this.continued = this.saved = false;
    this._keep();
    this.host.requestUpdate();
  }

  toggle(choice: string): void {
    const { chosen } = this.telling;
    const left = chosen.filter((one) => one !== choice);
    this.type({ chosen: left.length < chosen.length ? left : [...chosen, choice] });
  }

  async onward(): Promise<void> {
    if (this.screen === 'who') return this._save();
    if (this.hasAnswer) return this._show(this.step, 'who');
    if (!this.isEmptied) return this._next();
    if (await this._did(() => this.around.withdraw(this.step))) this._next();
  }

  /** One screen back; false where this is the first. */
  back(): boolean {
    const { steps, number } = this;
    if (this.screen === 'who') this._show(this.step, 'what');
    else if (this.isRow && number > 1) this._show(steps[number - 2]!, 'what');
    else return false;
    return true;
  }

  private get _answer() {
    return this.around.profile().answers.find(({ question }) => question === this.step);
  }

  private get _before(): Telling {
    const { questions, pictureUsually, picture } = this.around.profile();
    const told = this.step === 'PICTURE' ? picture : this._answer;
    const usually = questions.find(({ question }) => question === this.step)?.usually ?? pictureUsually;
    return {
      ...nothingTold,
      ...(this._answer && { chosen: this._answer.chosen, words: this._answer.words ?? '' }),
      audience: told?.audience ?? usually,
      counted: this._answer?.counted ?? false,
      ends: Boolean(told?.until && !told.ended),
      until: told?.ended ? '' : (told?.until ?? ''),
    };
  }

  private get _firstOpen(): ProfileStep {
    return this.steps.find(this._isOpen) ?? 'PICTURE';
  }

  private _isOpen = (step: ProfileStep): boolean => {
    const { picture, answers } = this.around.profile();
    return step === 'PICTURE' ? !picture : answers.every(({ question }) => question !== step);
  };

  private async _save(): Promise<void> {
    const { telling, step } = this;
    const firstName = this.firstName.trim();
    const needsName = this.asksName && telling.audience !== 'ONLY_ME' && !firstName;
    this.missing = telling.ends && !telling.until ? 'day' : needsName ? 'name' : undefined;
    if (this.missing) return this.host.requestUpdate();
    if (!(await this._did(() => this.around.save(step, telling, firstName || undefined)))) return;
    this.asksName = !this.around.hasName();
    this._next(true);
  }

  private async _did(act: () => Promise<Outcome<unknown> | undefined>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    this.outcome = await act();
    this.busy = false;
    if (this.outcome?.kind === 'refused' && this.outcome.code === 'FIRST_NAME_NEEDED') this.asksName = true;
    this.host.requestUpdate();
    return this.outcome?.kind === 'ready';
  }

  private _next(saved = false): void {
    const { steps, number, step } = this;
    if (this._kept.told) delete this._kept.told[step];
    const next = this.isRow ? steps.slice(number).find(this._isOpen) : undefined;
    if (next) {
      this._show(next, 'what');
      this.saved = saved;
      return;
    }
    delete this._kept.at;
    this._write();
    this.around.finished();
  }

  private _show(step: ProfileStep, screen: Screen): void {
    this.step = step;
    this.screen = screen;
    this.continued = this.saved = false;
    this.missing = this.outcome = undefined;
    this._keep();
    this.host.requestUpdate();
  }

  private _keep(): void {
    if (this.isRow) this._kept.at = { step: this.step, screen: this.screen };
    this._write();
  }

  private _write(): void {
    const { at, told = {} } = this._kept;
    this._draft.text = at || Object.keys(told).length ? JSON.stringify({ at, told }) : '';
  }
}

function read(text: string): Kept {
  try {
    const kept: unknown = JSON.parse(text || '{}');
    return typeof kept === 'object' && kept ? kept : {};
  } catch {
    return {};
  }
}
