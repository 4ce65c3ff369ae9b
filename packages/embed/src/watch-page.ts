import { tried } from '@wederkerig/client';

/** Tells once of every element with one of these tags: now, or when it appears. Never throws: the page is its owner's. */
export function watchPage(tags: string, found: (host: HTMLElement, appeared: boolean) => void): void {
  const known = new WeakSet<Element>();
  const look = (appeared: boolean) =>
    tried(() =>
      document.querySelectorAll<HTMLElement>(tags).forEach((host) => {
        if (known.has(host)) return;
        known.add(host);
        tried(() => found(host, appeared));
      }),
    );
  new MutationObserver(() => look(true)).observe(document, { childList: true, subtree: true });
  look(false);
}
