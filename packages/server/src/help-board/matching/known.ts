import { plain, stemsOf } from './dutch-stems.ts';

/** The meanings a word speaks of, and how much. */
export type Senses = ReadonlyMap<string, number>;

/** One of the things that a word of several meanings can be, with the stems of the words beside it that decide. */
export interface Option {
  readonly meaning: string;
  readonly around: ReadonlySet<string>;
}

/** What is known of a word: what it says wherever it stands, and what the words beside it have to decide. */
export interface Known {
  readonly senses: Senses;
  readonly choices: readonly { readonly options: readonly Option[]; readonly by: number }[];
}

export const saysNothing: Known = { senses: new Map(), choices: [] };

export function senses(all: readonly (readonly [meaning: string, weight: number])[]): Known {
  return { senses: new Map(all), choices: [] };
}

export function chosenFrom(options: Readonly<Record<string, string>>): Known {
  const all = Object.entries(options).map(([meaning, around]) => ({ meaning, around: stemsIn(around) }));
  return { senses: new Map(), choices: [{ options: all, by: 1 }] };
}

function stemsIn(around: string): Set<string> {
  return new Set(
    around
      .split(' ')
      .filter(Boolean)
      .flatMap((word) => stemsOf(plain(word))),
  );
}

export function together(one: Known | undefined, other: Known): Known {
  if (!one || one === other) return other;
  const both = new Map(one.senses);
  for (const [meaning, weight] of other.senses) both.set(meaning, Math.max(weight, both.get(meaning) ?? 0));
  return { senses: both, choices: [...one.choices, ...other.choices] };
}

export function weaker(known: Known, by: number): Known {
  return {
    senses: new Map([...known.senses].map(([meaning, weight]) => [meaning, weight * by])),
    choices: known.choices.map((choice) => ({ ...choice, by: choice.by * by })),
  };
}
