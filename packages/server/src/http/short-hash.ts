/** How many letters of the hash of an operation a built page sends: the whole would weigh more than the rest of what it asks. */
const letters = 16;

/**
 * The registered operations, known by the beginning of their hash too. Only what is registered is found, so a short name opens
 * nothing that a long one does not.
 *
 * @throws where two of them begin alike: one would answer for the other
 */
export function alsoByShortHash(operations: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const known = new Map(operations);
  for (const [hash, text] of operations) {
    const short = hash.slice(0, letters);
    if (short !== hash && known.has(short) && known.get(short) !== text)
      throw new Error(`Two operations are known as ${short}; register one of them under another text.`);
    known.set(short, text);
  }
  return known;
}
