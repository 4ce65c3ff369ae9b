import type { Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Draft } from '../shared/draft.ts';
import type { HelpCategory, HelpKind } from './help-board.operations.ts';
import type { AskForHelpInput } from './help-guide.operations.ts';
import type { ViewerHelpBoard } from './help-post.operations.ts';

export type HelpQuestion = 'category' | 'title' | 'text' | 'where' | 'when' | 'people' | 'readers' | 'check';
export type HelpTiming = NonNullable<AskForHelpInput['timing']>;
export type HelpReach = ViewerHelpBoard['reaches'][number];

/** What somebody answered so far, as it is kept in this tab. */
export interface HelpAnswers {
  category?: HelpCategory;
  title?: string;
  text?: string;
  timing?: HelpTiming;
  onDate?: string;
  atTime?: string;
  place?: string;
  /** 0: everybody can come. */
  mostPeople?: number;
  reach?: HelpReach;
  firstName?: string;
}

export interface HelpGuideSurroundings {
  kind(): HelpKind;
  /** The board where the viewer lives; undefined while nobody is signed in. */
  board(): ViewerHelpBoard | null | undefined;
  place(answers: HelpAnswers): Promise<Outcome<{ post: { id: string; waiting: boolean } }> | undefined>;
  placed(post: { id: string; waiting: boolean }): void;
}

const questions: Record<HelpKind, readonly HelpQuestion[]> = {
  REQUEST: ['category', 'title', 'text', 'when', 'readers', 'check'],
  OFFER: ['category', 'title', 'text', 'when', 'readers', 'check'],
  GATHERING: ['category', 'title', 'where', 'when', 'people', 'text', 'readers', 'check'],
};

/** The way to a post: one question after another, with a way back, and kept until it stands on the board. */
export class HelpGuideController {
  answers: HelpAnswers = {};
  question: HelpQuestion = 'category';
  /** An answer was changed from the look back, so that is where it goes on. */
  private _fromCheck = false;
  /** There was something from before. */
  continued = false;
  /** What is missing on this screen. */
  missing: 'choice' | 'title' | 'day' | 'range' | 'time' | 'where' | undefined;
  outcome: Outcome<unknown> | undefined;
  busy = false;
  private _draft = new Draft('help-guide');

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: HelpGuideSurroundings,
  ) {}

  /** Begins, or goes on where this tab was. */
  start(): void {
    this._draft = new Draft(`help-guide:${this.around.kind()}`);
    const kept = read(this._draft.text);
    this.answers = kept?.answers ?? {};
    this.question = kept?.question ?? 'category';
    this.continued = Boolean(kept);
    this._fromCheck = false;
    this.missing = this.outcome = undefined;
  }

  startOver(): void {
    this._draft.text = '';
    this.start();
    this.host.requestUpdate();
  }

  /** Where only one kind of reader can be chosen, nothing is asked. */
  get questions(): HelpQuestion[] {
    const choices = this.around.board()?.reaches.length ?? 2;
    return questions[this.around.kind()].filter((question) => question !== 'readers' || choices > 1);
  }

  /** The page is about somewhere the viewer does not live: nothing can be put on that board. */
  get elsewhere(): boolean {
    return this.around.board()?.reaches.length === 0;
  }

  get step(): number {
    return this.questions.indexOf(this.question) + 1;
  }

  /** Pressing an answer leads on, so nothing else has to be pressed before there is one. */
  get leadsOnByItself(): boolean {
    const { category, mostPeople, reach, timing } = this.answers;
    const board = this.around.board();
    const answers: Partial<Record<HelpQuestion, unknown>> = {
      category,
      people: mostPeople,
      readers: board ? reach : undefined,
      when: this.around.kind() === 'GATHERING' || timing,
    };
    return this.question in answers && answers[this.question] === undefined;
  }

  /** Keeps what is typed, letter by letter; the screen stays as it is. */
  type(more: HelpAnswers): void {
    Object.assign(this.answers, more);
    this.missing = undefined;
    this._keep();
  }

  /** A pressed answer is an answer given: it leads on. */
  choose(more: HelpAnswers): void {
    this.type(more);
    this.next();
  }

  next(): void {
    this.continued = false;
    this.missing = this._missing();
    if (!this.missing) {
      const { questions } = this;
      this._show(this._fromCheck ? 'check' : (questions[questions.indexOf(this.question) + 1] ?? 'check'));
    }
    this.host.requestUpdate();
  }

  /** One question back; false where this is the first. */
  back(): boolean {
    const { questions } = this;
    const before = this._fromCheck ? 'check' : questions[questions.indexOf(this.question) - 1];
    if (!before) return false;
    this._show(before);
    this.host.requestUpdate();
    return true;
  }

  /** From the look back to one question, and back from there. */
  change(question: HelpQuestion): void {
    this._show(question);
    this._fromCheck = true;
    this.host.requestUpdate();
  }

  /** Once it is known where somebody lives, the question about readers may fall away, or has to be asked again. */
  boardKnown(): void {
    if (this.elsewhere) return;
    const { reach } = this.answers;
    if (reach && !(this.around.board()?.reaches.includes(reach) ?? true)) {
      delete this.answers.reach;
      if (this.question === 'check') this._show('readers');
    }
    if (!this.questions.includes(this.question)) this._show('check');
  }

  async place(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    this.outcome = await this.around.place(this.answers);
    this.busy = false;
    if (this.outcome?.kind === 'ready') {
      this._draft.text = '';
      this.around.placed((this.outcome.data as { post: { id: string; waiting: boolean } }).post);
    }
    this.host.requestUpdate();
  }

  private _show(question: HelpQuestion): void {
    this.question = question;
    this._fromCheck = false;
    this.missing = this.outcome = undefined;
    this.continued = false;
    this._keep();
  }

  private _keep(): void {
    this._draft.text = JSON.stringify({ question: this.question, answers: this.answers });
  }

  /** As far as it is known; the server has the last word. */
  private _outOfRange(day: string): boolean {
    const board = this.around.board();
    return Boolean(board && (day < board.today || day > board.latestDay));
  }

  private _missing(): HelpGuideController['missing'] {
    const { category, title, timing, onDate, atTime, place } = this.answers;
    const isGathering = this.around.kind() === 'GATHERING';
    switch (this.question) {
      case 'category':
        return category ? undefined : 'choice';
      case 'title':
        return title?.trim() ? undefined : 'title';
      case 'where':
        return place?.trim() ? undefined : 'where';
      case 'when':
        if (!isGathering && !timing) return 'choice';
        if ((isGathering || timing === 'DATE') && !onDate) return 'day';
        if ((isGathering || timing === 'DATE') && this._outOfRange(onDate!)) return 'range';
        return isGathering && !atTime ? 'time' : undefined;
      default:
        return undefined;
    }
  }
}

function read(text: string): { question: HelpQuestion; answers: HelpAnswers } | undefined {
  try {
    const kept = JSON.parse(text) as { question?: HelpQuestion; answers?: HelpAnswers };
    return kept.question && kept.answers ? { question: kept.question, answers: kept.answers } : undefined;
  } catch {
    return undefined;
  }
}
