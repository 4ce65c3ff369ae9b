import type { Client, Outcome, Viewer } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Later } from '../shared/later.ts';
import { VisitorAnswers } from '../shared/visitor-answers.ts';
import {
  AdoptLabAnswers,
  AnswerLabItem,
  MyLab,
  type MyLabComment,
  type MyLabIdea,
} from './lab-answer.operations.ts';
import type { LabChoice, LabItem } from './lab-feedback.operations.ts';
import { keptAt } from './lab-kept.ts';
import { LabWishes } from './lab-wishes.controller.ts';

export interface LabAnswerSurroundings {
  client(): Client | undefined;
  viewer(): Viewer;
  language(): string;
  answered(item: LabItem): void;
}

const pause = 15_000;

/** The answers of whoever is looking: a visitor's out of this browser, a resident's out of the server. */
export class LabAnswerController {
  comments: readonly MyLabComment[] = [];
  /** What the viewer put forward, with what became of it. */
  ideas: readonly MyLabIdea[] = [];
  /** Comments of people who are absent for this viewer. */
  absent: readonly string[] = [];
  /** How the last answer to an item went, as long as it is not simply kept. */
  readonly outcomes = new Map<string, Outcome<unknown> | 'saving'>();
  private _mine = new Map<string, LabChoice>();
  /** Pressed, and not yet known to be kept. */
  private _pressed = new Map<string, LabChoice>();
  readonly wishes: LabWishes;
  /** What one can do besides answering. */
  readonly further: Later<typeof import('./lab-further.ts')>;
  readonly landscape: Later<typeof import('./lab-landscape.element.ts')>;
  /** The part in which a resident writes an idea. */
  readonly writing: Later<unknown>;
  private readonly _visitor: VisitorAnswers;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly slug: string,
    private readonly around: LabAnswerSurroundings,
  ) {
    this._visitor = new VisitorAnswers(keptAt(slug));
    this.wishes = new LabWishes(host);
    this.further = new Later(host, () => import('./lab-further.ts'));
    this.landscape = new Later(host, () => import('./lab-landscape.element.ts'));
    this.writing = new Later(host, () => import('./lab-idea.element.ts'));
  }

  choice(item: string): LabChoice | undefined {
    return (
      this._pressed.get(item) ??
      this._mine.get(item) ??
      (this._visitor.answers[item] as LabChoice | undefined)
    );
  }

  /** Whether the last answer to an item could not be kept. */
  failed(item: string): boolean {
    return typeof this.outcomes.get(item) === 'object';
  }

  /** Whether the answer counts with the residents; a visitor's and a guest's are counted apart. */
  get countsWithResidents(): boolean {
    return this.around.viewer().kind === 'RESIDENT';
  }

  async answer(item: LabItem, choice: LabChoice): Promise<void> {
    const client = this.around.client();
    if (!client || this.outcomes.get(item.id) === 'saving') return;
    this._pressed.set(item.id, choice);
    this.outcomes.set(item.id, 'saving');
    this.host.requestUpdate();
    const input = { item: item.id, choice, visitor: await this._signFor(item.id) };
    const outcome = await client.act(AnswerLabItem, { input }, { language: this.around.language() });
    this._settle(item, choice, outcome);
    this.host.requestUpdate();
  }

  /** The answer that could not be brought over is tried again. */
  again(item: LabItem): void {
    const choice = this._pressed.get(item.id);
    if (choice) void this.answer(item, choice);
  }

  /** Somebody signed in or out, or was signed in already. */
  async viewerChanged(): Promise<void> {
    this._mine.clear();
    this.comments = this.absent = this.ideas = [];
    this.wishes.know(this.slug);
    const { kind } = this.around.viewer();
    if (kind === 'RESIDENT') await this._adopt();
    if (kind !== 'VISITOR') await this.readMine();
    this.host.requestUpdate();
  }

  async readMine(): Promise<void> {
    const outcome = await this.around
      .client()
      ?.mine(MyLab, { slug: this.slug }, { language: this.around.language() });
    if (outcome?.kind === 'unreachable') setTimeout(() => void this.readMine(), pause);
    if (outcome?.kind !== 'ready' || !outcome.data.viewer) return;
    const { labAnswers, labComments, absentLabComments, labIdeas } = outcome.data.viewer;
    this._mine = new Map(labAnswers.map(({ item, choice }) => [item, choice]));
    this.comments = labComments;
    this.absent = absentLabComments;
    this.wishes.know(this.slug, outcome.data.viewer);
    this.ideas = labIdeas;
    this.host.requestUpdate();
  }

  /** What this browser answered as a visitor becomes the resident's own, and the browser forgets it. */
  private async _adopt(): Promise<void> {
    const items = Object.keys(this._visitor.answers);
    if (!items.length) return;
    const answers = await Promise.all(
      items.map(async (item) => ({ item, visitor: await this._visitor.sign(item) })),
    );
    const outcome = await this.around.client()?.act(AdoptLabAnswers, { input: { answers } });
    if (outcome?.kind === 'ready') this._visitor.forget();
  }

  /** A visitor is known by a sign per item; whoever is signed in only where this browser answered as a visitor before. */
  private async _signFor(item: string): Promise<string | undefined> {
    const asVisitor = this.around.viewer().kind === 'VISITOR' || item in this._visitor.answers;
    return asVisitor ? this._visitor.sign(item) : undefined;
  }

  /** What could not be brought over is tried again by itself, unless the reader did something else meanwhile. */
  private _tryLater(item: LabItem, failure: Outcome<unknown>): void {
    setTimeout(() => {
      if (this.outcomes.get(item.id) === failure) this.again(item);
    }, pause);
  }

  private _keepMine(item: string, choice: LabChoice): void {
    this._mine.set(item, choice);
    this._visitor.drop(item);
  }

  private _settle(item: LabItem, choice: LabChoice, outcome: Outcome<unknown>): void {
    if (outcome.kind === 'ready') {
      if (this.around.viewer().kind === 'VISITOR') this._visitor.keep(item.id, choice);
      else this._keepMine(item.id, choice);
      this.outcomes.delete(item.id);
      this._pressed.delete(item.id);
      this.around.answered(item);
      return;
    }
    this.outcomes.set(item.id, outcome);
    if (outcome.kind === 'refused') this._pressed.delete(item.id);
    if (outcome.kind === 'unreachable') this._tryLater(item, outcome);
  }
}
