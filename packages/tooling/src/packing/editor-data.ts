import type { Declaration, Manifest, Told } from '../contracts/manifest-rules.ts';

/** What editors read to complete and explain the elements: VS Code's custom data for HTML and CSS, and JetBrains' web-types. */
export function editorData(manifest: Manifest, version: string): Readonly<Record<string, string>> {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return {
    'vscode.html-data.json': inJson({ version: 1.1, tags: elements.map(tag) }),
    'vscode.css-data.json': inJson({ version: 1.1, properties: cssProperties(elements).map(told) }),
    'web-types.json': inJson(webTypes(elements, version)),
  };
}

function tag(element: Declaration): object {
  const { tagName, attributes = [] } = element;
  return {
    name: tagName,
    description: { kind: 'markdown', value: inMarkdown(element) },
    attributes: attributes.map((attribute) => ({
      ...told(attribute),
      values: wordsOf(attribute.type?.text).map((name) => ({ name })),
    })),
  };
}

function webTypes(elements: readonly Declaration[], version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@wederkerig/elements',
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(inWebTypes) } },
  };
}

function inWebTypes(element: Declaration): object {
  const { tagName, description, attributes = [], members = [], events = [], slots = [] } = element;
  const typed = ({ type, ...one }: Told & { type?: { text: string } }) => ({
    ...told(one),
    type: type?.text,
  });
  return {
    name: tagName,
    description,
    attributes: attributes.map((one) => ({
      ...told(one),
      value: { type: one.type?.text, default: one.default },
    })),
    slots: slots.map(told),
    js: { properties: members.map(typed), events: events.map(typed) },
    css: { properties: (element.cssProperties ?? []).map(told), parts: (element.cssParts ?? []).map(told) },
  };
}

/** What an element is for, and what a page may listen to, fill and style. */
function inMarkdown({
  description = '',
  slots,
  events,
  cssParts,
  cssProperties: values,
}: Declaration): string {
  const lists: [string, readonly Told[] | undefined][] = [
    ['Slots', slots],
    ['Events', events],
    ['Parts', cssParts],
    ['Custom properties', values],
  ];
  const shown = lists.filter(([, all]) => all?.length);
  const parts = shown.map(
    ([heading, all]) =>
      `**${heading}**\n\n${all!.map((one) => `- \`${one.name || 'default'}\`: ${one.description}`).join('\n')}`,
  );
  return [description, ...parts].join('\n\n');
}

function cssProperties(elements: readonly Declaration[]): Told[] {
  const all = elements.flatMap(({ cssProperties: values = [] }) => values);
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

/** The words an attribute may have, where its type names them: `'light' | 'dark' | undefined`. */
const wordsOf = (type = ''): string[] => [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word!);

const told = ({ name, description }: Told) => ({ name, description });

const inJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
