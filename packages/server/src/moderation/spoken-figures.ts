import { fold } from './fold.ts';

/** Figures said in words, in the languages of the lists. */
const digits = new Map(
  [
    'nul zero null sıfır нуль ноль صفر',
    'een één one eins jeden bir один واحد',
    'twee two zwei dwa iki два اثنين تنين',
    'drie three drei trzy üç три ثلاثة تلاتة',
    'vier four cztery dört чотири اربعة',
    "vijf five fünf pięć beş п'ять пять خمسة",
    'zes six sechs sześć altı шість ستة',
    'zeven seven sieben siedem yedi сім سبعة',
    'acht eight osiem sekiz вісім ثمانية',
    "negen nine neun dziewięć dokuz дев'ять девять تسعة",
  ].flatMap((names, digit) => names.split(' ').map((name): [string, string] => [fold(name), String(digit)])),
);

const tens = [
  'twintig zwanzig',
  'dertig dreissig',
  'veertig vierzig',
  'vijftig funfzig',
  'zestig sechzig',
  'zeventig siebzig',
  'tachtig achtzig',
  'negentig neunzig',
];
const teens = [
  'tien ten zehn',
  'elf eleven elf',
  'twaalf twelve zwolf',
  'dertien thirteen dreizehn',
  'veertien fourteen vierzehn',
  'vijftien fifteen funfzehn',
  'zestien sixteen sechzehn',
  'zeventien seventeen siebzehn',
  'achttien eighteen achtzehn',
  'negentien nineteen neunzehn',
];

/** Dutch and German say the units first, in one word: "zevenentwintig". */
const numbers = new Map<string, string>([
  ...digits,
  ...teens.flatMap((names, unit) => names.split(' ').map((name): [string, string] => [name, `1${unit}`])),
  ...tens.flatMap((names, ten) =>
    names
      .split(' ')
      .flatMap((name) => [[name, `${ten + 2}0`] as [string, string], ...unitsBefore(name, ten + 2)]),
  ),
]);

function unitsBefore(name: string, ten: number): [string, string][] {
  const dutch = name.endsWith('tig') && !name.endsWith('zig');
  const [joint, units] = dutch
    ? ['en', 'een twee drie vier vijf zes zeven acht negen']
    : ['und', 'ein zwei drei vier funf sechs sieben acht neun'];
  return units.split(' ').map((unit, index) => [unit + joint + name, `${ten}${index + 1}`]);
}

/** "Double two" is said for 22. */
export const doubles = new Set([
  'dubbel',
  'dubbele',
  'double',
  'doppelt',
  'doppel',
  'tweemaal',
  'zweimal',
  'twice',
]);

/** What a word says in figures, after the word before it: "twee" is 2, after "dubbel" it is 22; undefined where it says none. */
export function spokenFigure(word: string, before: string | undefined): string | undefined {
  const figure = numbers.get(word);
  if (figure === undefined) return undefined;
  return before !== undefined && doubles.has(before) ? figure + figure : figure;
}
