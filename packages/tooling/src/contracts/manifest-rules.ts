/** The parts of a custom-elements manifest that are read here. */
export interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations?: Declaration[]; exports?: unknown[] }[];
}

export interface Declaration {
  kind: string;
  name: string;
  tagName?: string;
  description?: string;
  customElement?: boolean;
  members?: Member[];
  attributes?: { name: string; fieldName?: string; description?: string; type?: Typed; default?: string }[];
  slots?: Told[];
  cssParts?: Told[];
  cssProperties?: Told[];
  events?: (Told & { type?: Typed })[];
}

export interface Member extends Told {
  kind: string;
  privacy?: string;
  static?: boolean;
  attribute?: string;
  type?: Typed;
}

/** A name, and what is said of it. */
export interface Told {
  name: string;
  description?: string;
}

interface Typed {
  text: string;
}

/** What the files around an element say, by its path. */
export interface Beside {
  /** The custom properties that the shared styles it wears can be given. */
  readonly cssProperties: readonly Told[];
  /** The events that its folder defines. */
  readonly events: readonly string[];
}

/**
 * What the outside may rely on: the elements of the contract, with their attributes, properties, slots, parts, events and
 * custom properties. Inner workings stay out, and so do elements that only serve inside others: those are @internal.
 */
export function publicPart(manifest: Manifest, beside: (path: string) => Beside): Manifest {
  const modules = manifest.modules.flatMap((module) => {
    const elements = (module.declarations ?? []).filter((one) => one.customElement && one.tagName);
    if (elements.length === 0) return [];
    const { cssProperties } = beside(module.path);
    return [{ ...module, declarations: elements.map((one) => withoutInnerWorkings(one, cssProperties)) }];
  });
  return {
    schemaVersion: manifest.schemaVersion,
    modules: modules.sort((one, other) => one.path.localeCompare(other.path)),
  };
}

function withoutInnerWorkings(element: Declaration, worn: readonly Told[]): Declaration {
  const members = (element.members ?? []).filter(
    ({ kind, name, privacy = 'public', static: ofClass }) =>
      kind === 'field' && privacy === 'public' && !ofClass && !name.startsWith('_'),
  );
  // The analyser also lists what it sees dispatched, without a name; what is promised stands in the @fires lines.
  const events = (element.events ?? []).filter((event) => event.name);
  const cssProperties = [...(element.cssProperties ?? []), ...worn];
  return { ...element, members, events, cssProperties };
}

/** What an element forgot to say about itself; a page's editor reads nothing else. */
export function missingTags(manifest: Manifest, beside: (path: string) => Beside): string[] {
  return manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap((element) =>
      forgotten(element, beside(path)).map((what) => `${path}: ${element.name} ${what}`),
    ),
  );
}

function forgotten(element: Declaration, { events }: Beside): string[] {
  const lines: string[] = [];
  const untold = (all: readonly Told[] | undefined) => (all ?? []).filter((one) => !one.description);
  if (!element.description) lines.push('says nowhere what it is for: add a first line to its docstring');
  if (!element.slots?.length) lines.push('names no slot: add @slot, since every element has a fallback');
  for (const { name } of untold(element.slots)) lines.push(`does not say what goes into the slot "${name}"`);
  for (const { name, attribute } of untold(element.members) as Member[]) {
    const what = attribute ? `attribute "${attribute}"` : `property "${name}"`;
    lines.push(`does not say what the ${what} does`);
  }
  for (const { name } of untold(element.cssParts)) lines.push(`does not say what the part "${name}" is`);
  for (const { name } of untold(element.cssProperties)) lines.push(`does not say what "${name}" sets`);
  for (const { name } of untold(element.events)) lines.push(`does not say when it fires "${name}"`);
  for (const { name, type } of element.events ?? []) {
    if (!type) lines.push(`does not say of which class "${name}" is: @fires {Class} ${name} - ...`);
  }
  const told = (element.events ?? []).map(({ name }) => name);
  for (const name of events.filter((one) => !told.includes(one))) {
    lines.push(`does not tell of "${name}", which its folder defines: add @fires`);
  }
  return lines;
}

/** The custom properties told in the doc blocks of a style file. */
export function cssPropertiesIn(source: string): Told[] {
  return [...source.matchAll(/^ \* @cssprop (--[\w-]+) - (.+)$/gm)].map(([, name, description]) => ({
    name: name!,
    description: description!,
  }));
}

/** The custom properties that a style file reads, told or not. */
export function cssPropertiesRead(source: string): string[] {
  return [...new Set([...source.matchAll(/var\(\s*(--wk-[\w-]+)/g)].map(([, name]) => name!))].sort();
}

/** The names of the events that a `*.events.ts` defines. */
export function eventsIn(source: string): string[] {
  return [...source.matchAll(/super\('(wk-[\w-]+)'/g)].map(([, name]) => name!);
}
