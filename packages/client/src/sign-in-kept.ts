import { tried } from './tried.ts';

/** What this browser keeps of a sign-in between pages. Every step may be refused by the browser, and then nothing is kept. */
export interface SignInKept {
  /** Whether asking the server who is signed in makes sense: never for somebody who did not sign in here. */
  readonly any: boolean;
  /** The handle that stands in for a cookie the browser did not take. */
  readonly handle: string | undefined;
  keepHandle(handle: string): void;
  /** The cookie stuck; the next page may ask. */
  keepSign(): void;
  forget(): void;
}

/** The name of the sign in this browser that somebody signed in with that server. */
export const signNameFor = (base: string) => `wk-signed-in ${base}`;

/** Where the handle of that server is kept in this tab, or what takes somebody back who went to an account elsewhere: `~`. */
export const handleNameFor = (base: string) => `wk-handle ${base}`;

export function signInKeptFor(base: string): SignInKept {
  const sign = signNameFor(base);
  const place = handleNameFor(base);
  let inMemory: string | undefined;
  return {
    get any() {
      return Boolean(this.handle || tried(() => localStorage.getItem(sign)));
    },
    get handle() {
      return tried(() => sessionStorage.getItem(place)) ?? inMemory;
    },
    keepHandle(handle) {
      inMemory = handle;
      tried(() => sessionStorage.setItem(place, handle));
    },
    keepSign() {
      tried(() => localStorage.setItem(sign, '1'));
    },
    forget() {
      inMemory = undefined;
      tried(() => sessionStorage.removeItem(place));
      tried(() => localStorage.removeItem(sign));
    },
  };
}
