/** A place where an item can be cut: the number of signs before it, and the words that follow. */
export interface PlaceToSplit {
  readonly at: number;
  readonly words: string;
}

const wordsShown = 6;
const mostPlaces = 8;

/** Where a second thing may begin: at a sentence, or else behind a comma or before "en". Sentences come first. */
export function placesToSplit(text: string): PlaceToSplit[] {
  const sentences = placesAt(text, /(?<=[.!?;]["'’”)]?)\s+(?=\S)/gu);
  const parts = placesAt(text, /(?<=[,:])\s+(?=\S)|\s+(?=(?:en|of|maar|zodat|waarbij|and|or|but)\s)/gu);
  const known = new Set(sentences.map(({ at }) => at));
  return [...sentences, ...parts.filter(({ at }) => !known.has(at))].slice(0, mostPlaces);
}

function placesAt(text: string, between: RegExp): PlaceToSplit[] {
  return [...text.matchAll(between)].map((found) => {
    const at = found.index + found[0].length;
    const words = text.slice(at).split(/\s+/);
    return { at, words: words.slice(0, wordsShown).join(' ') + (words.length > wordsShown ? ' …' : '') };
  });
}
