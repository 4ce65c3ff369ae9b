import type { PublicVariables } from './operation.ts';
import { thisPage } from './page.ts';
import { tried } from './tried.ts';

/**
 * Says which attributes fill the variables of an element's first query; '@lang' is the reader's language, and a name that begins
 * with '?' may be left out. Every first query says besides, as `page`, which page asks.
 */
export interface FirstQuery {
  readonly operation: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** The variables of an element's first query, or undefined while an attribute is missing. */
export function firstVariables(
  template: FirstQuery['variables'],
  host: Element,
): PublicVariables | undefined {
  const variables: Record<string, string> = { page: thisPage().origin ?? location.origin };
  for (const name in template) {
    const from = template[name]!;
    const value = from === '@lang' ? readerLanguage(host) : host.getAttribute(from.replace('?', ''));
    if (value !== null) variables[name] = value;
    else if (from[0] !== '?') return undefined;
  }
  return variables;
}

/** What the server knows the site of this page by. */
export function pageOrigin(): string {
  return thisPage().origin ?? globalThis.location?.origin ?? 'null';
}

/** The language the reader chose in a widget before, else the nearest one on the page. */
export function readerLanguage(host: Element): string {
  return tried(() => localStorage.getItem('wk-language')) ?? languageOf(host);
}

/** The nearest language around an element, without its region: one answer serves nl, nl-NL and nl-BE. */
export function languageOf(host: Element): string {
  return nearest(host, '[lang]')?.getAttribute('lang')?.split(/[-_]/)[0]?.toLowerCase() || 'nl';
}

/** The nearest element around `host` that fits, also outside the shadow roots it stands in. */
export function nearest(host: Element | undefined, selector: string): Element | null {
  if (!host) return null;
  return host.closest(selector) ?? nearest((host.getRootNode() as Partial<ShadowRoot>).host, selector);
}
