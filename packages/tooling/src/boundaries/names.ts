import type { Rule, Violation } from './source.ts';

const SAYS_NOTHING = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'manager',
  'managers',
  'misc',
  'lib',
]);

/** Whether a word could stand on any door. */
export function saysNothing(word: string): boolean {
  return SAYS_NOTHING.has(word.toLowerCase());
}

/** Refuses names of folders and files that say nothing of what is inside. */
export const tellingNames: Rule = (sources) => {
  const seen = new Set<string>();
  return sources.flatMap(({ path }) => {
    const bad = firstBad(path.split('/'));
    if (!bad || seen.has(bad.place)) return [];
    seen.add(bad.place);
    return [violation(bad.place, bad.word)];
  });
};

function firstBad(parts: readonly string[]): { place: string; word: string } | undefined {
  for (const [index, part] of parts.entries()) {
    const word = part.split(/[.-]/).find(saysNothing);
    if (word) return { place: parts.slice(0, index + 1).join('/'), word };
  }
  return undefined;
}

function violation(path: string, word: string): Violation {
  return {
    path,
    line: 1,
    wrong: `"${word}" does not say what is inside`,
    instead: 'name it after what it does in the words of the glossary, and put it beside what uses it',
  };
}
