/** The nearest element around `host` that fits, also outside the shadow roots it stands in. */
export function nearest(host: Element, selector: string): Element | undefined {
  let around: Element | undefined = host;
  while (around) {
    const found: Element | null = around.closest(selector);
    if (found) return found;
    around = (around.getRootNode() as ShadowRoot).host;
  }
  return undefined;
}

const watching = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when the language or direction of any part of the page changes; one observer for the whole page. */
export function watchPageLanguage(changed: () => void): () => void {
  watching.add(changed);
  observer ??= new MutationObserver(() => watching.forEach((tell) => tell()));
  if (watching.size === 1) {
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
  return () => {
    watching.delete(changed);
    if (!watching.size) observer?.disconnect();
  };
}
