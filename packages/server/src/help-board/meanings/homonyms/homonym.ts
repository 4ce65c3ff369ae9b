/**
 * Words that mean more than one thing. Under each the meanings it can have, the most usual first, each with the words beside it
 * that decide. `-` is what nobody asks a neighbour for: the word says nothing then.
 */
export type Homonyms = Readonly<Record<string, Readonly<Record<string, string>>>>;
