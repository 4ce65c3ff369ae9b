import { keptForNow } from './kept.ts';

/** What somebody is typing, kept in this tab until it is sent: through a sign-in, a reload or a dropped page. */
export class Draft {
  constructor(private readonly place: string) {}

  get text(): string {
    return keptForNow.read(this._name) ?? '';
  }

  set text(text: string) {
    if (text) keptForNow.write(this._name, text);
    else keptForNow.forget(this._name);
  }

  private get _name(): string {
    return `wk-draft:${this.place}`;
  }
}
