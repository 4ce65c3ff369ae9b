/**
 * Letters that look like a letter of another alphabet, written as that one. The lists are folded the same way, so that it
 * does not matter which of the two somebody meant.
 */
const lookalikes = new Map<string, string>([
  ...pairs('авекмнорстухіјѕԁһӏԛԝг', 'abekmhopctyxijsdhlqwr'),
  ...pairs('αβγειϊκνορτυχωησς', 'abyeiikvoptuxwncc'),
  ...pairs('օսոցհʟɪɴᴘᴏᴀᴄᴅᴇᴋᴍᴛᴜᴠᴡᴢʀʜɢʙꜱʏᴊ', 'ounqhlinpoacdekmtuvwzrhgbsyj'),
  ...pairs('ıłøđðħŧɑɡſ', 'ilodohtags'),
  ...pairs('ىیئۍکڪگەہٱ', 'ييييكككهها'),
  ['💳', ' creditcard '],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ґ', 'r'],
  ['ة', 'ه'],
]);

/** Letters in boxes and flags, which no normal form takes out of them. */
const boxes: readonly (readonly [number, number])[] = [
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
  [0x1f1e6, 0x1f1ff],
];

/** What is not seen, or stretches a word without changing it: joiners, soft hyphens, the Arabic stretching line. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu;

/**
 * A text with one way of writing each letter and digit: no capitals, accents, vowel signs, full widths or hidden
 * characters. Linear in its length.
 */
export function fold(text: string): string {
  const plain = text.replace(unseen, '').normalize('NFKD').toLowerCase().normalize('NFKD');
  let folded = '';
  for (const character of plain) folded += folds(character);
  return folded;
}

function folds(character: string): string {
  if (character < '\u0080') return character;
  const lookalike = lookalikes.get(character);
  if (lookalike !== undefined) return lookalike;
  if (/\p{M}/u.test(character)) return '';
  if (/\p{Nd}/u.test(character)) return digit(character);
  const code = character.codePointAt(0)!;
  const box = boxes.find(([from, to]) => code >= from && code <= to);
  return box ? String.fromCharCode(97 + code - box[0]) : character;
}

/** The digits of each script stand in tens, beginning with zero. */
function digit(character: string): string {
  const code = character.codePointAt(0)!;
  for (let value = 0; value < 10; value++) {
    const before = String.fromCodePoint(code - value - 1);
    if (!/\p{Nd}/u.test(before)) return String(value);
  }
  return '0';
}

/** Whether letters of two alphabets stand in one word: nobody types so by accident. */
export function mixesAlphabets(word: string): boolean {
  return (
    /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word)
  );
}

function pairs(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((character, index) => [character, targets[index]!]);
}
