/** The part of the page's address that belongs to one element: `?wk-lab-feedback.item=...`. Others stay untouched. */
export class PageState {
  constructor(
    private readonly element: string,
    private readonly changed: () => void,
  ) {}

  read(name: string): string | undefined {
    return new URL(location.href).searchParams.get(`${this.element}.${name}`) ?? undefined;
  }

  /** Writes the state as a step a reader can go back from. `undefined` takes it out of the address. */
  write(state: Record<string, string | undefined>): void {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(state)) {
      const key = `${this.element}.${name}`;
      if (value === undefined) url.searchParams.delete(key);
      else url.searchParams.set(key, value);
    }
    if (url.href === location.href) return;
    try {
      // The host's own history state goes along, so that its router knows the entry again.
      history.pushState(history.state, '', url);
    } catch {
      // Some frames may not change their address; the widget works on without.
    }
  }

  connect(): void {
    addEventListener('popstate', this.changed);
  }

  disconnect(): void {
    removeEventListener('popstate', this.changed);
  }
}

/** A word of the schema as it stands in an address: "odd-jobs". */
export const inAddress = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** A word out of an address, where it is one of these; an address is typed by anybody. */
export function fromAddress<Word extends string>(
  written: string | undefined,
  words: readonly Word[],
): Word | undefined {
  return words.find((word) => inAddress(word) === written);
}
