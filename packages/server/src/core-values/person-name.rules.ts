import { Refused } from '../errors.ts';

/** Names that many people here have, for where a line begins with one: every line begins with a capital. */
const common = new Set(
  `jan piet kees henk wim hans gerrit johan peter marie anna els ina truus riet bep corrie willem joop ton ans
   mohammed mohamed ahmed fatima ali mehmet ayse emine mustafa hasan yusuf olena oksana serhij andriy piotr krzysztof
   katarzyna agnieszka marek tomasz johannes cornelis sjaak sjaan annie greet bart tim tom lisa emma daan sem`.split(
    /\s+/,
  ),
);

const before = /^(meneer|mevrouw|mijnheer|buurman|buurvrouw|mr|mrs|herr|frau|pan|pani|bay|bayan)$/iu;

/**
 * Whether a line seems to name a person: a common name, a title with a name, or a capital inside a sentence. It looks at the line
 * alone and not at who lives there, since its answer would tell that.
 *
 * @param known words that are names of no person: of the building, the neighbourhood, the organisation
 */
export function seemsToName(text: string, language: string, known: readonly string[]): boolean {
  const ours = new Set(known.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const words = text.match(/[\p{L}'’-]+|[.!?:]/gu) ?? [];
  return words.some((word, at) => {
    if (ours.has(word.toLowerCase())) return false;
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
    if (common.has(word.toLowerCase())) return true;
    const last = words[at - 1];
    if (last === undefined || /[.!?:]/.test(last)) return false;
    // German writes every noun with a capital.
    return before.test(last) || !language.startsWith('de');
  });
}

/** @throws Refused NAME_IN_VALUE, which whoever wrote it may answer with "this is no name" */
export function checkNoName(text: string, language: string, known: readonly string[], sure: boolean): void {
  if (!sure && seemsToName(text, language, known)) throw new Refused('NAME_IN_VALUE');
}
