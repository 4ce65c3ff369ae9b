/**
 * A first name as others will see it: letters of any script, spaces, hyphens, apostrophes and full stops, 40 at most. Null when
 * nothing readable is left; hidden and direction-changing characters are how somebody passes for somebody else.
 */
export function readFirstName(typed: string): string | null {
  const name = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  // Some letters and marks are never seen, like the filler of Korean: a name of those would look like none, or like another's.
  const hidden = /\p{Default_Ignorable_Code_Point}/u.test(name);
  return !hidden && /^\p{L}[\p{L}\p{M} .'’-]{0,39}$/u.test(name) ? name : null;
}
