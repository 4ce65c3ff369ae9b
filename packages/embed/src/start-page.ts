import { firstVariables, publicUrl, readerLanguage, thisPage, tried } from '@wederkerig/client';
import type { FirstQuery } from '@wederkerig/client';
import { claimPage } from './claim-page.ts';
import { isFree, keepRoom, nothingPainted, setRoom, styleRooms, type Room } from './keep-room.ts';
import { nearView } from './near-view.ts';
import { watchPage } from './watch-page.ts';

/** What embed.js knows of the elements that were built with it. */
export interface BuiltElements {
  readonly version: string;
  /** The languages there are words in; the first serves where none fits. */
  readonly languages: readonly string[];
  /** By tag name. */
  readonly elements: Readonly<Record<string, BuiltElement>>;
}

export interface BuiltElement {
  /** The files it needs at once beside its own, so that none waits for another; '@' stands for the language, '#' for its name. */
  readonly beside: string;
  /** What it asks first, known by name and hash. */
  readonly first?: {
    readonly name: string;
    readonly hash: string;
    readonly variables: FirstQuery['variables'];
  };
  /** Absent where it shows nothing of its own. */
  readonly room?: Room;
}

/** Brings every element on the page to life when it comes near the view. Never throws into the page. */
export function startPage(
  { version, languages, elements }: BuiltElements,
  base: string,
  load = loadModule,
): void {
  if (!claimPage(version, base)) return;
  const { server = base, early } = thisPage();
  const tags = Object.keys(elements).join();
  const asked = new Set<string>();
  const loadFile = (file: string) => load(`${base}elements/${version}/${file}.js`);

  const askFirst = (host: Element, { first }: BuiltElement) => {
    const variables = first && !host.closest('[server]') && firstVariables(first.variables, host);
    const url = variables && publicUrl(server, first, variables);
    if (url && !early.has(url))
      early.set(
        url,
        fetch(url, { credentials: 'omit' }).catch(() => undefined),
      );
  };

  const meet = (host: HTMLElement) => {
    const tag = host.localName;
    const element = elements[tag]!;
    const leave = () => {
      asked.delete(tag);
      setRoom(host);
    };
    if (element.room)
      Promise.all([loadFile('tend-room'), customElements.whenDefined(tag)])
        .then(([{ tendRoom }]) => tendRoom(host, tags, server, () => loadFile('more')))
        .catch(leave);
    // Claimed: by an earlier element of this kind, whose code is there, or by somebody else's code.
    if (customElements.get(tag)) return;
    // Asking early only saves time; where it fails the element asks again.
    tried(() => askFirst(host, element));
    if (asked.has(tag)) return;
    asked.add(tag);
    const wanted = readerLanguage(host);
    const language = languages.includes(wanted) ? wanted : languages[0]!;
    // Not loaded: what stands in the element goes on showing, and the next one of its kind tries again.
    for (const file of `# ${element.beside}`.split(' '))
      loadFile(file.replace('#', tag.slice(3)).replace('@', language)).catch(leave);
  };

  const view = nearView(tags, meet);
  tried(() => styleRooms());
  watchPage(tags, (host, appeared) => {
    const tag = host.localName;
    const { room } = elements[tag]!;
    // An address that names the element, as that of a point or of somebody who arrives does, leads to it.
    if (!room || location.href.includes(`${tag}.`)) meet(host);
    else view(host);
    if (room && isFree(tag)) keepRoom(host, room, appeared || nothingPainted());
  });
}

const loadModule = (url: string): Promise<typeof import('./tend-room.ts')> => import(/* @vite-ignore */ url);
