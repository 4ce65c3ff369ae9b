/** The part of `hyphen` that is used here; it brings no types of its own. */
declare module 'hyphen/nl/index.js' {
  const dutch: {
    hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string;
  };
  export default dutch;
}
