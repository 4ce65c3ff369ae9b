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
