import type { Outcome } from '@wederkerig/client';
import type { LitElement } from 'lit';
import { Later } from '../shared/later.ts';
import type { Widget } from '../shared/widget.ts';
import type { LabAnswerController } from './lab-answer.controller.ts';
import type { LabChoice, LabItem } from './lab-feedback.operations.ts';
import { answeredBefore } from './lab-visitor.ts';

type After = typeof import('./lab-after.ts');

/** Answering, fetched when somebody is about to: most who read a page never do. */
export class LabAnswering {
  controller: LabAnswerController | undefined;
  #later: Later<After>;
  #pressed: { item: LabItem; choice: LabChoice } | undefined;
  #slug = '';

  constructor(
    host: LitElement,
    private readonly widget: Widget,
    private readonly answered: (item: LabItem) => void,
  ) {
    this.#later = new Later(host, () => import('./lab-after.ts'));
  }

  /** What is shown after an answer, once it is there. */
  get after(): After | undefined {
    return this.#later.part;
  }

  /** The part that answers could not be fetched. */
  get outcome(): Outcome<unknown> | undefined {
    return this.#later.outcome;
  }

  /** Begins with another lab: only who answered before, or is signed in, has something to fetch now. */
  start(slug: string): void {
    this.#slug = slug;
    this.controller = undefined;
    if (answeredBefore(slug)) void this.load();
    void this.widget.client?.session.restored.then(() => this.viewerChanged());
  }

  choice(item: string): LabChoice | undefined {
    return this.#pressed?.item.id === item ? this.#pressed.choice : this.controller?.choice(item);
  }

  async press(item: LabItem, choice: LabChoice): Promise<void> {
    this.#pressed = { item, choice };
    this.widget.host.requestUpdate();
    const controller = this.#begun(await this.#later.again());
    if (!controller) return;
    this.#pressed = undefined;
    await controller.answer(item, choice);
  }

  retry = (): void => {
    if (this.#pressed) void this.press(this.#pressed.item, this.#pressed.choice);
  };

  viewerChanged(): void {
    if (this.controller) void this.controller.viewerChanged();
    else if (this.widget.viewer.kind !== 'VISITOR') void this.load();
  }

  /** Fetches the code for what comes after a press. */
  async load(): Promise<void> {
    this.#begun(await this.#later.load());
  }

  #begun(after: After | undefined): LabAnswerController | undefined {
    if (!after || this.controller) return this.controller;
    const { widget, answered } = this;
    after.dress(widget.host);
    this.controller = new after.LabAnswerController(widget.host, this.#slug, {
      client: () => widget.client,
      viewer: () => widget.viewer,
      language: () => widget.reader.language,
      answered,
    });
    // What was answered before is known from here on.
    widget.host.requestUpdate();
    if (widget.viewer.kind !== 'VISITOR') void this.controller.viewerChanged();
    return this.controller;
  }
}
