const ones =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const numbers = new Map<string, number>([
  ...english.map((word, index): [string, number] => [word, index + 1]),
  ...ones.map((word, value): [string, number] => [word, value]),
  ...ones.slice(1, 10).map((word, index): [string, number] => [`${word}entwintig`, 21 + index]),
  ['dertig', 30],
]);

const people = String.raw`(?:buurt|wijk)?(?:bewoners|bewoonsters|huurders|deelnemers|deelneemsters|mensen|buren|personen|aanwezigen|leden|vrijwilligers|residents|tenants|neighbours|neighbors|people|participants|attendees)`;
const number = String.raw`(\d{1,3}|${[...numbers.keys()].filter((word) => word !== 'nul').join('|')})`;
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
      value: numbers.get(match[1]!.toLowerCase()) ?? Number(match[1]),
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
