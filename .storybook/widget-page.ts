import manifest from '../packages/elements/custom-elements.json';

interface Told {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Element {
  tagName: string;
  attributes?: Told[];
  members?: (Told & { attribute?: string })[];
  events?: Told[];
  slots?: Told[];
  cssParts?: Told[];
  cssProperties?: Told[];
}

const elements = manifest.modules.flatMap(({ declarations }) => declarations as Element[]);

/** What the manifest tells of an element, as tables in Markdown for its page. */
export function tablesOf(tag: string): string {
  const { attributes, members, events, slots, cssParts, cssProperties } = elements.find(
    ({ tagName }) => tagName === tag,
  )!;
  const inCodeAlone = members?.filter(({ attribute }) => !attribute);
  return [
    table('Attributes', attributes, ['Type', typeOf], ['Left out', ({ default: value }) => code(value)]),
    table('Properties, in code alone', inCodeAlone, ['Type', typeOf]),
    table('Events', events, ['Class', typeOf]),
    table('Slots', slots),
    table('Parts', cssParts),
    table('Values of the theme', cssProperties),
  ].join('\n\n');
}

/** Every state that has a story, as links, by the parts of the element. */
export function statesOf(...files: { default: { title?: string } }[]): string {
  return files
    .map(
      ({ default: { title = '' }, ...stories }) =>
        `**${title}**: ${namesIn(stories).map(linkIn(title)).join(' · ')}`,
    )
    .join('\n\n');
}

/** Storybook adds exports of its own. */
const namesIn = (stories: object) => Object.keys(stories).filter((name) => /^[A-Z]/.test(name));

const linkIn = (title: string) => (name: string) => {
  const words = name.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').toLowerCase();
  return `[${words}](?path=/story/${inAddress(title)}--${inAddress(words)})`;
};

const inAddress = (words: string) => words.toLowerCase().replaceAll(' ', '-');

function table(
  heading: string,
  rows: readonly Told[] | undefined,
  ...columns: [name: string, cell: (row: Told) => string][]
): string {
  if (!rows?.length) return '';
  const names = ['Name', 'What', ...columns.map(([name]) => name)];
  const cells = rows.map((row) => [
    code(row.name || 'default'),
    row.description ?? '',
    ...columns.map(([, cell]) => cell(row)),
  ]);
  const lines = [names, names.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`);
  return `### ${heading}\n\n${lines.join('\n')}`;
}

const typeOf = ({ type }: Told) => code(type?.text.replace(' | undefined', '').replaceAll('|', '\\|'));

const code = (text: string | undefined) => (text === undefined ? '' : `\`${text}\``);
