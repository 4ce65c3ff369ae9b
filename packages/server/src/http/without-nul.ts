/**
 * JSON without the character NUL, which no text of PostgreSQL can hold: a request that carries one is read as if it did not.
 * An escaped backslash before `u0000` is text about a NUL and stays.
 */
export function withoutNul(json: string): string {
  return json.replace(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1');
}
