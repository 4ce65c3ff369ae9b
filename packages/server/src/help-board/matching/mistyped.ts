/** Shorter words are too near to others to guess at. */
const shortest = 6;
const shortestOneOff = 8;

/** Under which keys a word is kept, so that it is found again where somebody mistyped it. */
export function keysOf(word: string): string[] {
  if (word.length < shortest) return [];
  return [soundOf(word), ...(word.length >= shortestOneOff ? oneLetterLess(word) : [])];
}

/** Where to look for what a word was meant to be: as it sounds, with a letter too few or too many, or two letters swapped. */
export function meantBy(word: string): string[] {
  if (word.length < shortest) return [];
  return [
    soundOf(word),
    ...(word.length > shortestOneOff ? [word, ...oneLetterLess(word), ...swapped(word)] : []),
  ];
}

/** `komputer` and `verhuisen` sound as they should. */
function soundOf(word: string): string {
  return word
    .replace(/ei|ij|y/g, 'y')
    .replace(/ou|au/g, 'a')
    .replace(/ph/g, 'f')
    .replace(/ch/g, 'g')
    .replace(/[ckq]+/g, 'k')
    .replace(/th/g, 't')
    .replace(/dt?$/g, 't')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}

/** People do not mistype where a word begins. */
function oneLetterLess(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

function swapped(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );
}
