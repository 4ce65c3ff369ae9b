import { combinations, hiddenReasons } from './combinations/combinations.ts';
import type { Combination } from './combinations/hold.ts';
import { holdsAccountNumber, looksLikeAccountNumber } from './iban.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { everywhere, readTalk, type Hit } from './read-talk.ts';
import { spelledOut } from './spelled.ts';
import { holdReasons as allReasons, type HoldReason } from './subjects.ts';
import type { Concept, WordList } from './words/concepts.ts';
import { wordLists } from './words/word-lists.ts';

/** How many messages of two people are read together. */
export const mostMessages = 10;

/** Characters of the earlier messages that are read. */
const mostBefore = 1500;

const builtIn = buildLexicon(wordLists);

/** The built-in words, and those of an organisation, which count in every language. */
export function lexiconWith(own: WordList): Lexicon {
  return Object.keys(own).length === 0 ? builtIn : buildLexicon([...wordLists, [everywhere, own]]);
}

/**
 * Why the newest of these messages waits for a person; nothing if it does not. The others say what it is about, the newest
 * last; a message that adds nothing to what they said is not held for what they said.
 */
export function holdReasons(messages: readonly string[], lexicon: Lexicon = builtIn): readonly HoldReason[] {
  const read = lastOf(messages);
  const newest = read.length - 1;
  const talk = readTalk(read, lexicon);
  const found = new Set<HoldReason>();
  if (holdsAccountNumber(talk.words, newest) || looksLikeAccountNumber(talk.words, newest)) found.add('iban');
  for (const hit of talk.hits) {
    const reason = hit.message === newest ? ownReason(hit) : undefined;
    if (reason) found.add(reason);
  }
  const spelled = spelledOut(talk.words, newest, lexicon);
  for (const concept of spelled) if (hiddenReasons[concept]) found.add(hiddenReasons[concept]);
  for (const hits of byLanguage(talk.hits)) {
    for (const reason of combined(hits, newest)) found.add(reason);
  }
  return allReasons.filter((reason) => found.has(reason));
}

/** The newest message whole, and of those before it as much as the combinations reach back. */
function lastOf(messages: readonly string[]): string[] {
  const [newest = '', ...before] = messages.slice(-mostMessages).toReversed();
  const read = [newest];
  let spare = mostBefore;
  for (const message of before) {
    if (spare <= 0) break;
    read.unshift(message.slice(-spare));
    spare -= message.length;
  }
  return read;
}

/** Why a word alone holds: it is hidden, or the organisation says so. */
function ownReason({ concept, hidden }: Hit): HoldReason | undefined {
  if (concept.startsWith('hold:')) return concept.slice('hold:'.length) as HoldReason;
  return hidden ? hiddenReasons[concept] : undefined;
}

/** The hits of each language, with what means the same in all of them between. */
function byLanguage(hits: readonly Hit[]): Hit[][] {
  const languages = new Set(hits.map((hit) => hit.language));
  if (languages.size > 1) languages.delete(everywhere);
  return [...languages].map((language) =>
    hits.filter((hit) => hit.language === language || hit.language === everywhere),
  );
}

interface Place {
  readonly combination: Combination;
  readonly group: number;
}

const placesOf = new Map<Concept, Place[]>();
for (const combination of combinations) {
  for (const [group, concepts] of combination.of.entries()) {
    for (const concept of concepts)
      placesOf.set(concept, [...(placesOf.get(concept) ?? []), { combination, group }]);
  }
}

/** The reasons of all combinations that are complete within their reach, and whose last part stands in the newest message. */
function combined(hits: readonly Hit[], newest: number): Set<HoldReason> {
  const reasons = new Set<HoldReason>();
  const latest = new Map<Combination, (Hit | undefined)[]>();
  const said = conceptsByMessage(hits);
  for (const hit of hits) {
    for (const { combination, group } of placesOf.get(hit.concept) ?? []) {
      if (reasons.has(combination.reason)) continue;
      const parts = latest.get(combination) ?? [];
      parts[group] = hit;
      latest.set(combination, parts);
      if (hit.message === newest && complete(combination, parts, hit, said)) reasons.add(combination.reason);
    }
  }
  return reasons;
}

type Said = ReadonlyMap<number, ReadonlySet<Concept>>;

function conceptsByMessage(hits: readonly Hit[]): Said {
  const said = new Map<number, Set<Concept>>();
  for (const { message, concept } of hits) {
    const concepts = said.get(message) ?? new Set();
    said.set(message, concepts.add(concept));
  }
  return said;
}

function complete(
  combination: Combination,
  parts: readonly (Hit | undefined)[],
  last: Hit,
  said: Said,
): boolean {
  let first = last;
  for (let group = 0; group < combination.of.length; group++) {
    const part = parts[group];
    if (!part) return false;
    if (part.at < first.at) first = part;
  }
  if (last.at - first.at > combination.within) return false;
  if (!combination.talk && first.message !== last.message) return false;
  return !isInnocent(combination, first.message, last.message, said);
}

function isInnocent({ reason, unless }: Combination, from: number, to: number, said: Said): boolean {
  for (let message = from; message <= to; message++) {
    const concepts = said.get(message);
    if (concepts?.has(`innocent:${reason}`) || unless.some((concept) => concepts?.has(concept))) return true;
  }
  return false;
}
