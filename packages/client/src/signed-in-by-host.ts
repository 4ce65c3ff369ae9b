import { tried } from './tried.ts';

/** What this browser remembers of having been signed in by the website of the page, so that only such a sign-in ends with that. */
export interface ByHost {
  readonly isSet: boolean;
  set(): void;
  forget(): void;
  /** Somebody signed out here by a button, in this tab: they are not signed in again before they ask for it. */
  readonly left: boolean;
  leave(): void;
  comeBack(): void;
}

const inMemory = new Map<string, boolean>();

export function byHost(base: string): ByHost {
  const mark = `wk-by-host ${base}`;
  const gone = `wk-left-host ${base}`;
  const has = (storage: () => Storage, name: string) =>
    Boolean(tried(() => storage().getItem(name))) || inMemory.get(name) === true;
  const put = (storage: () => Storage, name: string, there: boolean) => {
    inMemory.set(name, there);
    tried(() => (there ? storage().setItem(name, '1') : storage().removeItem(name)));
  };
  const long = () => localStorage;
  const now = () => sessionStorage;
  return {
    get isSet() {
      return has(long, mark) || has(now, mark);
    },
    set() {
      put(now, mark, true);
      put(long, mark, true);
    },
    forget() {
      put(now, mark, false);
      put(long, mark, false);
    },
    get left() {
      return has(now, gone);
    },
    leave: () => put(now, gone, true),
    comeBack: () => put(now, gone, false),
  };
}
