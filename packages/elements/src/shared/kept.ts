/** What this browser keeps for a reader. Where the browser refuses, it is kept for this page only. */
export interface Kept {
  read(name: string): string | undefined;
  write(name: string, value: string): void;
  forget(name: string): void;
}

/** Kept until the browser is emptied. */
export const keptForLong = keptIn('localStorage');

/** Kept as long as this tab is open. */
export const keptForNow = keptIn('sessionStorage');

function keptIn(place: 'localStorage' | 'sessionStorage'): Kept {
  const refused = new Map<string, string>();
  return {
    read: (name) => refused.get(name) ?? tried(() => globalThis[place].getItem(name)) ?? undefined,
    write(name, value) {
      refused.delete(name);
      if (tried(() => globalThis[place].setItem(name, value)) === null) refused.set(name, value);
    },
    forget(name) {
      refused.delete(name);
      tried(() => globalThis[place].removeItem(name));
    },
  };
}

/** Reading the storage at all throws where a browser or a page refuses it; then null. */
function tried<Value>(step: () => Value): Value | null {
  try {
    return step();
  } catch {
    return null;
  }
}
