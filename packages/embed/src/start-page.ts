import {
  firstVariables,
  publicUrl,
  read,
  readerLanguage,
  thisPage,
  type FirstQuery,
} from '@wederkerig/client';
import { claimPage } from './claim-page.ts';

/** What embed.js knows of the elements that were built with it. */
export interface BuiltElements {
  readonly version: string;
  /** The languages there are words in; the first serves where none fits. */
  readonly languages: readonly string[];
  /** By tag name. */
  readonly elements: Readonly<Record<string, BuiltElement>>;
}

export interface BuiltElement {
  /** The element's own file and all that it needs at once, so that none waits for another; '@' stands for the language. */
  readonly files: readonly string[];
  /** What it asks first, known by name and hash. */
  readonly first?: {
    readonly name: string;
    readonly hash: string;
    readonly variables: FirstQuery['variables'];
  };
}

/** Brings every element on the page to life, now and when it appears later. Never throws into the page. */
export function startPage(
  { version, languages, elements }: BuiltElements,
  base: string,
  load = loadModule,
): void {
  if (!claimPage(version, base)) return;
  const { server = base, early } = thisPage();
  const tags = Object.keys(elements).join();
  const asked = new Set<string>();

  const askFirst = (host: Element, { first }: BuiltElement) => {
    const variables = first && firstVariables(first.variables, host);
    const url = variables && publicUrl(server, first, variables);
    if (url && !early.has(url))
      early.set(
        url,
        read(fetch(url, { credentials: 'omit' })).catch(() => undefined),
      );
  };

  const loadCode = (host: Element, { files }: BuiltElement) => {
    const tag = host.localName;
    if (asked.has(tag)) return;
    asked.add(tag);
    const wanted = readerLanguage(host);
    const language = languages.includes(wanted) ? wanted : languages[0]!;
    for (const file of files) {
      // Not loaded: what stands in the element goes on showing, and the next one of its kind tries again.
      load(`${base}elements/${version}/${file.replace('@', language)}`).catch(() => asked.delete(tag));
    }
  };

  const meet = (host: Element) => {
    // Claimed: by an earlier element of this kind, whose code is there, or by somebody else's code.
    if (customElements.get(host.localName)) return;
    const element = elements[host.localName]!;
    try {
      askFirst(host, element);
    } catch {
      // Asking early only saves time; the element asks again.
    }
    loadCode(host, element);
  };

  const look = (place: Element | Document) => {
    try {
      if (place !== document && (place as Element).matches(tags)) meet(place as Element);
      place.querySelectorAll(tags).forEach(meet);
    } catch {
      // A page that keeps us from working is still its owner's page.
    }
  };

  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      addedNodes.forEach((node) => node.nodeType === 1 && look(node as Element));
  }).observe(document, { childList: true, subtree: true });
  look(document);
}

const loadModule = (url: string): Promise<unknown> => import(/* @vite-ignore */ url);
