/** One sentence or more as a reader sees it, and where it comes from. */
export interface Spoken {
  key: string;
  text: string;
}

type Values = Record<string, readonly (readonly unknown[])[]>;

/** Everything a feature says: its plain messages, and those with values said with each set of samples. */
export function spokenBy(words: object, samples: Values): Spoken[] {
  return Object.entries(words).flatMap(([key, message]) => spoken(key, message, samples[key]));
}

function spoken(key: string, message: unknown, samples: Values[string] | undefined): Spoken[] {
  if (typeof message === 'string') return [{ key, text: message }];
  if (typeof message === 'function') {
    if (!samples?.length) throw new Error(`${key} takes values, and src/samples.ts has none for it.`);
    return samples.map((values) => ({
      key,
      text: String((message as (...all: unknown[]) => string)(...values)),
    }));
  }
  return Object.entries(message as object).flatMap(([part, text]) =>
    spoken(`${key}.${part}`, text, undefined),
  );
}
