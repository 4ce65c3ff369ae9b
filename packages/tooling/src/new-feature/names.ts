/** A word as it stands in the templates, in each of the ways in which code writes it. */
const placeholders = {
  kebab: 'your-word',
  snake: 'your_word',
  camel: 'yourWord',
  pascal: 'YourWord',
} as const;

export type Names = Readonly<Record<keyof typeof placeholders, string>>;

/** `tool-shed` as a folder, a table, a variable and a type have it. */
export function namesOf(word: string): Names {
  const pascal = word.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    kebab: word,
    snake: word.replaceAll('-', '_'),
    camel: pascal[0]!.toLowerCase() + pascal.slice(1),
    pascal,
  };
}

/** A text of the templates, or a path in them, with the word in the place of the placeholder. */
export function filledIn(text: string, names: Names): string {
  return (Object.keys(placeholders) as (keyof Names)[]).reduce(
    (filled, form) => filled.replaceAll(placeholders[form], names[form]),
    text,
  );
}
