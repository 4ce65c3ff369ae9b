/**
 * JSON without the character NUL, which no text of PostgreSQL can hold. U+0001 takes its place, since every rule that drops or
 * refuses control characters then deals with it; left out altogether, its neighbours could make a new one. An escaped backslash
 * before `u0000` is text about a NUL and stays.
 */
export function withoutNul(json: string): string {
  return json.replace(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1\\u0001');
}
