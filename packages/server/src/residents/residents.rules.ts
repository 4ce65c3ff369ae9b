/**
 * A first name as others will see it: letters of any script, spaces, hyphens, apostrophes and full stops, 40 at most. Null when
 * nothing readable is left; hidden and direction-changing characters are how somebody passes for somebody else.
 */
export function readFirstName(typed: string): string | null {
  const name = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  // Some letters and marks are never seen, like the filler of Korean: a name of those would look like none, or like another's.
  const hidden = /\p{Default_Ignorable_Code_Point}/u.test(name);
  if (hidden || /\p{M}{3,}/u.test(name) || mixesScripts(name) || soundsOfficial.test(name)) return null;
  return /^\p{L}[\p{L}\p{M} .'’-]{0,39}$/u.test(name) ? name : null;
}

/** Words by which somebody passes for the organisation; a badge comes from a role alone. */
const soundsOfficial =
  /\b(moderator|beheer\w*|huismeester|medewerker|corporatie|woning\w*|wonen|gemeente|politie|bewonerscommissie|admin\w*|staff|redactie)\b/iu;

/** Latin, Greek and Cyrillic share shapes of letters: a name takes its letters from one of them. */
function mixesScripts(name: string): boolean {
  return (
    [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u].filter((script) => script.test(name))
      .length > 1
  );
}
