/** Numbers up to a hundred as Dutch and English write them in letters, without accents. */
const ones = {
  nl: 'een twee drie vier vijf zes zeven acht negen',
  en: 'one two three four five six seven eight nine',
};
const teens = {
  nl: 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  en: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
};
const tens = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
};

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...counted(ones.nl, 1, 1),
  ...counted(ones.en, 1, 1),
  ...counted(teens.nl, 10, 1),
  ...counted(teens.en, 10, 1),
  ...counted(tens.nl, 20, 10),
  ...counted(tens.en, 20, 10),
  ...joined(tens.nl, ones.nl, (ten, one) => `${one}en${ten}`),
  ...joined(tens.en, ones.en, (ten, one) => `${ten}-${one}`),
]);

function counted(words: string, first: number, step: number): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + index * step]);
}

function joined(
  allTens: string,
  allOnes: string,
  join: (ten: string, one: string) => string,
): [string, number][] {
  return counted(allTens, 20, 10).flatMap(([ten, value]) =>
    counted(allOnes, 1, 1).map(([one, more]): [string, number] => [join(ten, one), value + more]),
  );
}
