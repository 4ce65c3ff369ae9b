import { numberWords } from './number-words.ts';

const people = String.raw`(?:buurt|wijk)?(?:bewoners|bewoonsters|huurders|deelnemers|deelneemsters|mensen|buren|personen|aanwezigen|leden|vrijwilligers|residents|tenants|neighbours|neighbors|people|participants|attendees)`;
const number = String.raw`(\d{1,3}|${[...numberWords.keys()].sort((one, other) => other.length - one.length).join('|')})`;
const counted = new RegExp(
  String.raw`(?<![\p{L}\d./-])${number}\s+((?:\p{L}+e|betrokken|actieve|tot)\s+){0,2}${people}\b`,
  'giu',
);
const labelled = new RegExp(
  String.raw`\b(?:aantal |number of )?(?:deelnemers|aanwezigen|aanwezig|bewoners|opkomst|present|participants|attendance):?\s+${number}(?![\p{L}\d-])`,
  'giu',
);

/** How many took part: of all numbers of people in the text, the one that the words around it speak of as present. */
export function findParticipants(text: string): number | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const found = [counted, labelled].flatMap((pattern, which) =>
    [...plain.matchAll(pattern)].map((match) => ({
      value: numberWords.get(match[1]!.toLowerCase()) ?? Number(match[1]),
      weight: which === 1 ? 4 : weightOf(plain, match),
      at: match.index,
    })),
  );
  const best = found.sort((one, other) => other.weight - one.weight || one.at - other.at)[0];
  return best && best.weight >= 0 && best.value > 0 ? best.value : null;
}

function weightOf(text: string, match: RegExpExecArray): number {
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 50);
  const around = `${before} ${after}`;
  let weight = 0;
  if (/\b(met|with)\s+$/i.test(before)) weight += 3;
  if (/\b(in totaal|samen|bij elkaar|alles bij elkaar|in all|altogether)\s*$/i.test(before)) weight += 2;
  if (/(deelne|aanwezigen|participants|attendees)/i.test(match[0])) weight += 3;
  if (
    /\b(spraken|praatten|deden|namen|waren|kwamen|aanwezig|schoven|dachten|present|met|came|spoke|talked|joined|attended)\b/i.test(
      around,
    )
  )
    weight += 2;
  if (
    /\b(wonen|woningen|telt|van de|elke|per|in het (gebouw|complex))\s*$/i.test(before) ||
    /^\s+(wonen|in het (gebouw|complex))/i.test(after)
  )
    weight -= 5;
  return weight;
}
