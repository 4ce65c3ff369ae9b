import type { BuiltFile } from './elements-build.ts';
import { filesNeededAtOnce, withImports, withWords } from './loaded-files.ts';
import { brotliBytes, type Measured } from './sizes.ts';

/** Kilobytes of 1000 bytes, by situation: packages/embed/budgets.json. */
export type Budgets = Record<
  | 'embed.js'
  | 'first widget on a page'
  | 'each further widget'
  | 'each part loaded later'
  | 'all widgets, split'
  | 'all widgets in one file',
  number
> & { 'on top of a widget': Record<string, OnTop> };

/** What somebody waits for who does more than read: parts that are loaded when needed, with their words. */
interface OnTop {
  budget: number;
  widget: string;
  parts: string[];
}

interface Built {
  embed: BuiltFile;
  tendRoom: BuiltFile;
  split: BuiltFile[];
  allInOne: BuiltFile[];
  elements: string[];
}

/** What a visitor downloads in each situation that has a budget, with Dutch words. */
export function measured(
  { embed, tendRoom, split, allInOne, elements }: Built,
  budgets: Budgets,
): Measured[] {
  const bytesOf = new Map(
    [embed, tendRoom, ...split, ...allInOne].map(({ name, code }) => [name, brotliBytes(code)]),
  );
  const bytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + bytesOf.get(file)!, 0);
  const budget = (situation: Exclude<keyof Budgets, 'on top of a widget'>) => budgets[situation] * 1000;
  const needed = new Map(elements.map((name) => [name, inDutch(filesNeededAtOnce(split, name))]));

  const first = [...needed].map(([name, files]) => ({
    what: `first widget on a page: ${name}`,
    bytes: bytes(files),
    budget: budget('first widget on a page'),
  }));
  const further = [...needed].map(([name, files]) => {
    const others = new Set([...needed].flatMap(([other, theirs]) => (other === name ? [] : theirs)));
    return {
      what: `further widget: ${name}`,
      bytes: bytes(files.filter((file) => !others.has(file))),
      budget: budget('each further widget'),
    };
  });
  const onTop = Object.entries(budgets['on top of a widget'])
    .filter(([, { widget }]) => needed.has(widget))
    .map(([what, { budget: most, widget, parts }]) => {
      const files = new Set(parts.flatMap((part) => withWords(split, part)));
      for (const there of needed.get(widget)!) files.delete(there);
      return { what: `on top, ${what}`, bytes: bytes(files), budget: most * 1000 };
    });
  const atOnce = new Set([...needed.values()].flat());
  const more = split.filter(({ name }) => name === 'more.js').map(({ name }) => name);
  const later = [...more, ...partsLoadedLater(split)].map((part) => ({
    what: `loaded later: ${part}`,
    bytes: bytes(newFiles(split, part).filter((file) => !atOnce.has(file))),
    budget: budget('each part loaded later'),
  }));
  return [
    { what: embed.name, bytes: bytes([embed.name]), budget: budget('embed.js') },
    {
      what: `beside each: ${tendRoom.name}`,
      bytes: bytes([tendRoom.name]),
      budget: budget('each part loaded later'),
    },
    ...first,
    ...further,
    ...onTop,
    ...later,
    {
      what: 'all widgets, split',
      bytes: bytes(atOnce),
      budget: budget('all widgets, split'),
    },
    ...allInOne.map(({ name }) => ({
      what: name,
      bytes: bytes([name]),
      budget: budget('all widgets in one file'),
    })),
  ];
}

const inDutch = (files: string[]) => files.map((file) => file.replace('@', 'nl'));
const isWords = (file: string) => file.startsWith('words-');

/** What a part brings along, beside what whoever asks for it has already. */
function newFiles(split: BuiltFile[], part: string): string[] {
  const askers = split.filter(({ loadsLater }) => loadsLater.includes(part));
  const there = askers.map(({ name }) => new Set(withImports(split, name)));
  return withImports(split, part).filter((file) => !there.length || !there.every((files) => files.has(file)));
}

function partsLoadedLater(split: BuiltFile[]): string[] {
  return [...new Set(split.flatMap(({ loadsLater }) => loadsLater))].filter((file) => !isWords(file)).sort();
}
