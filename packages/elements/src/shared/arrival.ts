import type { LitElement, ReactiveController } from 'lit';

/** Brings somebody who pressed the way to another view to its heading, as soon as that is there; and keeps the focus inside. */
export class Arrival implements ReactiveController {
  private _coming = false;
  private _inside: Element | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  come(): void {
    this._coming = true;
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this._inside = this._focused;
  }

  hostUpdated(): void {
    const heading = this.host.renderRoot.querySelector<HTMLElement>('[role=heading]');
    // What had the focus is gone, such as a button that did its work: the keyboard goes on from the heading.
    const lost = this._inside && !this._focused;
    if (!heading || !(this._coming || lost)) return;
    heading.focus({ preventScroll: true });
    if (!this._coming) return;
    this._coming = false;
    const { top } = heading.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) heading.scrollIntoView();
  }

  private get _focused(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }
}
