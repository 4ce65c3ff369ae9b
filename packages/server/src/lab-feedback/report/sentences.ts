/** What can be told of a piece of text from its signs alone: does it begin, end, or stop halfway? */

/** After these words a Dutch sentence goes on; a line that ends in one was cut. */
const wordsThatGoOn = new Set(
  (
    'de het een en of van in op met voor vóór te naar aan bij om door tot als dat die deze dit maar want we wij ons onze mijn uw ' +
    'hun haar tussen tegen onder vanuit volgens zonder sinds tijdens per'
  ).split(' '),
);

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

export function isFinished(text: string): boolean {
  return /[.!?…:]["'”’»)\]]*$/.test(text);
}

/** Small letter, or a sign that never begins a sentence. "'s Avonds" begins one. */
export function startsInside(text: string): boolean {
  if (/^['’‘`](s|t|n|k|r) \p{Lu}/u.test(text)) return false;
  return /^["'“”‘’„«([]*\p{Ll}/u.test(text) || /^[,;:)\]%]/.test(text);
}

export function endsInside(text: string): boolean {
  return /,$/.test(text) || wordsThatGoOn.has(text.split(/\s+/).at(-1)!.toLowerCase());
}

/** A short line of its own: begins with a capital, is not a whole sentence with a full stop. */
export function hasHeadingShape(text: string): boolean {
  const count = wordsOf(text).length;
  if (count < 1 || count > 9 || text.length > 90) return false;
  if (/[.,;…]["'”’)]*$/.test(text) || startsInside(text) || endsInside(text)) return false;
  if (!/^["'“”‘’„«(]*[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return false;
  if (text.endsWith(':') && count > 4) return false;
  return !/[.?!;] ["'“‘(]?\p{Lu}/u.test(text.replace(/^(\d+(\.\d+)*\.?|[A-Z]\.) /, '')) && !isLabel(text);
}

/** "Wie: de huismeester", "Wanneer: 1 mei": says something of the point above it. */
export function isLabel(text: string): boolean {
  return /^\(?(wie|door|door wie|wanneer|klaar|actie|actiehouder|trekker|eigenaar|verantwoordelijk(e)?|datum|deadline|gereed)( \w+)?:/i.test(
    text,
  );
}

/** "Datum: 1 mei", "Present: twelve tenants": a line of what stands above a report about the meeting. */
export function isFactLine(text: string): boolean {
  return /^(datum|date|plaats|locatie|place|location|venue|aanwezig(en)?|present|attendees|attendance|(aantal )?deelnemers|(number of )?participants|afwezig|afgemeld|apologies|verslag|verslaglegging|notulen|notulist|minutes|notes|status|versie|version|tijd|time|onderwerp|subject|gespreksleid(er|ing)|voorzitter|chair)( (door|van|by))?:\s/i.test(
    text,
  );
}

/** Puts two halves together that a line or page end cut; a hyphen made by that cut goes out again. */
export function joinHalves(first: string, second: string): string {
  const cut = /(\p{L}+)[-‐¬]$/u.exec(first.slice(-60));
  if (!cut || !/^\p{Ll}/u.test(second)) return `${first} ${second}`;
  // "wijk- en buurtbeheer" is no cut word.
  if (/^(en|of)\b/.test(second)) return `${first} ${second}`;
  // Vowels that would be read as one sound: "auto-ongeluk", and not "soci-aal" or "be-antwoorden".
  const vowelsMeet = /^(a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu])$/i.test(cut[1]!.slice(-1) + second.slice(0, 1));
  const keepsHyphen = vowelsMeet || cut[1]!.length === 1 || /\p{Lu}$/u.test(cut[1]!);
  return (keepsHyphen ? first : first.slice(0, -1)) + second;
}

/** The sentences of a text, without the full stops of common shortenings taken as ends. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(
      /\b(d\.d|m\.b\.t|o\.a|bijv|bv|d\.w\.z|e\.d|enz|nl|dhr|mevr|ca|incl|m\.i\.v|t\.a\.v|z\.s\.m)\. /gi,
      '$1.\u00a0',
    )
    .split(/(?<=[.!?…]["'”’)]*)\s+(?=["'“‘„(]*[\p{Lu}\d])/u)
    .filter(Boolean);
}
