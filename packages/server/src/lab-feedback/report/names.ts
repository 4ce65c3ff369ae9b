/** Words for who is not called by a name. */
const roles =
  /(?<!\p{L})(bewoners?|bewonerscommissie|huurders(vereniging|raad)?|commissie|werkgroep|bestuur|directie|afdeling|team|gemeente|wethouder|corporatie|verhuurder|woonstichting|huismeester|opzichter|wijkbeheerder|beheerder|wijkteam|vrijwilligers|deelnemers|fam|familie|mw|mevr|mevrouw|dhr|de heer|residents?|tenants?|committee|caretaker|landlord|city|council|municipality|board|department|mr|mrs|ms)(?!\p{L})/iu;
const between = /^(en|and|of|or|van|de|der|den|ten|het|the)$/i;

/** Verbs of somebody who does a thing: "vraagt", "zoeken", "will". */
const doing =
  /^(?!(?:niet|met|het|dat|want|moet|moest|wilt|kunt|kan|mag|zou|heeft|vindt|zegt|denkt|krijgt|vinden|kunnen|willen|mogen|zouden|moeten|hebben|krijgen|worden|wordt|binnen|buiten|tegen|samen)$)(?:\p{Ll}{2,}(?:t|en)|zal|will|doet|gaat)$/u;

/** What a report tells of the words that begin with a capital in it. */
export interface Capitals {
  /** Words that it also has with a small letter, which are no names. */
  readonly small: ReadonlySet<string>;
  /** Words that have a capital inside a sentence, which are. */
  readonly names: ReadonlySet<string>;
}

export function capitalsOf(text: string): Capitals {
  return {
    small: new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}-]*/gu) ?? []),
    names: new Set(text.match(/(?<=\p{Ll},? \(?|\()\p{Lu}[\p{L}-]+/gu) ?? []),
  };
}

/**
 * Who stands before a deed: "Joke – een brief schrijven", "De bewonerscommissie: de sleutel bewaren". Only where the report
 * shows that it is somebody, or where the points around it begin so too; "Verlichting: nieuwe lampen" is nobody.
 */
export function leadingOwner(text: string, around: readonly string[], capitals: Capitals): string | null {
  const lead = leadOf(text);
  if (!lead) return subjectOf(text, capitals);
  if (roles.test(lead.words) || namesOf(lead.words).some((word) => capitals.names.has(word)))
    return canBeNames(lead.words, capitals) || roles.test(lead.words) ? lead.words : null;
  const alike = around.filter((one) => {
    const other = leadOf(one);
    return other?.sign === '–' && (roles.test(other.words) || canBeNames(other.words, capitals));
  });
  return lead.sign === '–' &&
    canBeNames(lead.words, capitals) &&
    alike.length >= Math.max(2, around.length / 2)
    ? lead.words
    : null;
}

/** "Mevrouw Jansma vraagt na of ...": who the sentence begins with does it; "kan" and "wil" promise nothing. */
function subjectOf(text: string, capitals: Capitals): string | null {
  const found =
    /^((?:(?:De|Het|The|Een) )?\p{L}[\p{L}.'’-]*(?: (?:en|and|van|de|der|den|\p{Lu}[\p{L}.'’-]*))*) (\p{Ll}+)\b/u.exec(
      text,
    );
  if (!found || !doing.test(found[2]!)) return null;
  const [, words] = found;
  const isRole =
    roles.test(words!) && /^(De|Het|The|Mevrouw|Mw|Mevr|Dhr|Familie|Fam|Mr|Mrs|Ms)\b/.test(words!);
  const isName = canBeNames(words!, capitals) && namesOf(words!).some((word) => capitals.names.has(word));
  return isRole || isName ? words! : null;
}

function leadOf(text: string): { words: string; sign: '–' | ':' } | null {
  const found = /^([^–—:.;!?]{2,60}?)(\s+[–—-]\s+|:\s+)(?=\S)/u.exec(text);
  if (!found || found[1]!.split(' ').length > 6) return null;
  return { words: found[1]!, sign: found[2]!.trim() === ':' ? ':' : '–' };
}

function canBeNames(words: string, { small }: Capitals): boolean {
  const told = namesOf(words);
  return told.length > 0 && told.every((word) => /^\p{Lu}/u.test(word) && !small.has(word.toLowerCase()));
}

function namesOf(words: string): string[] {
  return words.split(/[^\p{L}-]+/u).filter((word) => word && !between.test(word));
}
