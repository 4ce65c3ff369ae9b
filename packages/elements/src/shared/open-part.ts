import type { LitElement } from 'lit';
import type { Widget } from './widget.ts';

/** A part that comes on top of an element, asks or tells one thing, and goes. */
export interface Part<Result> extends LitElement {
  readonly closed: Promise<Result | undefined>;
}

/** Shows a part in place, in the language and the colours of its element, until it closes. */
export async function openPart<Result>(widget: Widget, part: Part<Result>): Promise<Result | undefined> {
  part.setAttribute('exportparts', 'box, dialog, heading, notice, write');
  widget.host.renderRoot.querySelector('.parts')!.append(part);
  const result = await part.closed;
  part.remove();
  widget.comeBack();
  return result;
}
