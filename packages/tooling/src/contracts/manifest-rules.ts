/** The parts of a custom-elements manifest that are read here. */
export interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations?: Declaration[]; exports?: unknown[] }[];
}

interface Declaration {
  kind: string;
  name: string;
  description?: string;
  customElement?: boolean;
  members?: {
    name: string;
    kind: string;
    privacy?: string;
    static?: boolean;
    attribute?: string;
    description?: string;
  }[];
  slots?: unknown[];
  cssParts?: { name: string; description?: string }[];
  events?: { name?: string; description?: string }[];
}

/** Elements that only serve inside others; nobody outside writes their tags. */
const inside =
  /^packages\/elements\/src\/shared\/|^src\/shared\/|(lab-comments|help-(guide|post|posts|say|talk))\.element\.ts$/;

/** What the outside may rely on: the elements of the contract, with attributes, slots, parts, events; no inner workings. */
export function publicPart(manifest: Manifest): Manifest {
  return {
    schemaVersion: manifest.schemaVersion,
    modules: manifest.modules
      .filter(({ path }) => !inside.test(path))
      .map((module) => ({ ...module, declarations: (module.declarations ?? []).map(withoutInnerWorkings) }))
      .sort((one, other) => one.path.localeCompare(other.path)),
  };
}

function withoutInnerWorkings(declaration: Declaration): Declaration {
  const members = (declaration.members ?? []).filter(
    (member) => member.kind === 'field' && member.attribute !== undefined && !member.static,
  );
  // The analyser also lists what it sees dispatched, without a name; what is promised stands in the @fires lines.
  const events = (declaration.events ?? []).filter((event) => event.name);
  return { ...declaration, members, events };
}

/** What an element forgot to say about itself; a page's editor reads nothing else. */
export function missingTags(manifest: Manifest): string[] {
  return manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter((declaration) => declaration.customElement)
      .flatMap((declaration) => forgotten(declaration).map((what) => `${path}: ${declaration.name} ${what}`)),
  );
}

function forgotten(element: Declaration): string[] {
  const lines: string[] = [];
  if (!element.description) lines.push('says nowhere what it is for: add a first line to its docstring');
  if (!element.slots?.length) lines.push('names no slot: add @slot, since every element has a fallback');
  for (const member of element.members ?? []) {
    if (!member.description) lines.push(`does not say what the attribute "${member.attribute}" does`);
  }
  for (const part of element.cssParts ?? []) {
    if (!part.description) lines.push(`does not say what the part "${part.name}" is`);
  }
  for (const event of element.events ?? []) {
    if (!event.description) lines.push(`does not say when it fires "${event.name}"`);
  }
  return lines;
}
