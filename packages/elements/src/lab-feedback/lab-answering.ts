import type { Outcome } from '@wederkerig/client';
import type { LitElement } from 'lit';
import { keptForLong } from '../shared/kept.ts';
import { Later } from '../shared/later.ts';
import type { Widget } from '../shared/widget.ts';
import type { LabAnswerController } from './lab-answer.controller.ts';
import type { LabChoice, LabItem } from './lab-feedback.operations.ts';
import { keptAt } from './lab-kept.ts';

type After = typeof import('./lab-after.ts');

/** Answering, fetched when somebody is about to: most who read a page never do. */
export class LabAnswering {
  controller: LabAnswerController | undefined;
  private _later: Later<After>;
  private _pressed: { item: LabItem; choice: LabChoice } | undefined;
  private _slug = '';

  constructor(
    host: LitElement,
    private readonly widget: Widget,
    private readonly answered: (item: LabItem) => void,
  ) {
    this._later = new Later(host, () => import('./lab-after.ts'));
  }

  /** What is shown after an answer, once it is there. */
  get after(): After | undefined {
    return this._later.part;
  }

  /** The part that answers could not be fetched. */
  get outcome(): Outcome<unknown> | undefined {
    return this._later.outcome;
  }

  /** Begins with another lab: only who answered before, or is signed in, has something to fetch now. */
  start(slug: string): void {
    this._slug = slug;
    this.controller = undefined;
    if (keptForLong.read(keptAt(slug))) void this.load();
    void this.widget.client?.session.restored.then(() => this.viewerChanged());
  }

  choice(item: string): LabChoice | undefined {
    return this._pressed?.item.id === item ? this._pressed.choice : this.controller?.choice(item);
  }

  async press(item: LabItem, choice: LabChoice): Promise<void> {
    this._pressed = { item, choice };
    this.widget.host.requestUpdate();
    const controller = this._begun(await this._later.again());
    if (!controller) return;
    this._pressed = undefined;
    await controller.answer(item, choice);
  }

  retry = (): void => {
    if (this._pressed) void this.press(this._pressed.item, this._pressed.choice);
  };

  viewerChanged(): void {
    if (this.controller) void this.controller.viewerChanged();
    else if (this.widget.viewer.kind !== 'VISITOR') void this.load();
  }

  /** Fetches the code for what comes after a press. */
  async load(): Promise<void> {
    this._begun(await this._later.load());
  }

  private _begun(after: After | undefined): LabAnswerController | undefined {
    if (!after || this.controller) return this.controller;
    const { widget, answered } = this;
    after.dress(widget.host);
    this.controller = new after.LabAnswerController(widget.host, this._slug, {
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
