import type { Widget } from './widget.ts';

/** Marks the part that is being read, for eyes that follow. */
const mark = 'being-read';

/** Reads what an element marks with `data-read`, part by part in its own language; pressed again it stops. */
export function toggleReading(widget: Widget): void {
  const running = widget.readingAloud;
  speechSynthesis.cancel();
  widget.readingAloud = running ? undefined : new Reading(widget);
  widget.host.requestUpdate();
}

class Reading {
  private _parts: HTMLElement[];

  constructor(private readonly widget: Widget) {
    this._parts = [...widget.host.renderRoot.querySelectorAll<HTMLElement>('[data-read]')];
    this._next();
  }

  private _next = (): void => {
    const part = this._parts.shift();
    if (!part || (this.widget.readingAloud && this.widget.readingAloud !== this)) return this._end();
    const text = part.innerText.trim();
    if (!text) return this._next();
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = part.closest('[lang]')?.getAttribute('lang') ?? this.widget.reader.language;
    // Old people and learners of Dutch follow a calm voice better.
    spoken.rate = 0.9;
    part.classList.add(mark);
    spoken.onend = spoken.onerror = () => {
      part.classList.remove(mark);
      if (this.widget.readingAloud === this) this._next();
    };
    speechSynthesis.speak(spoken);
  };

  private _end(): void {
    if (this.widget.readingAloud !== this) return;
    this.widget.readingAloud = undefined;
    this.widget.host.requestUpdate();
  }
}
