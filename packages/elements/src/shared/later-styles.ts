import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';

const there = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Gives an element the look of a part that was fetched later, once. */
export function wear(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const worn = there.get(root) ?? new Set();
  const fresh = styles.filter((one) => !worn.has(one));
  if (!fresh.length) return;
  there.set(root, new Set([...worn, ...fresh]));
  if (supportsAdoptingStyleSheets)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh.map(({ styleSheet }) => styleSheet!)];
  else adoptStyles(root, fresh);
}
