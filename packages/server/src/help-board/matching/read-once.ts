import { LRUCache } from 'lru-cache';
import { whatIsSaid, type Said, type SaidAs } from './said.ts';
import type { WordList } from './word-list.ts';

const mostLetters = 500_000;
const kept = new WeakMap<WordList, LRUCache<string, Said>>();

/** What a text says, as often as it is asked: reading costs more than ranking, and a board reads the same texts again and again. */
export function readOnce(text: string, list: WordList, as: SaidAs): Said {
  let ofList = kept.get(list);
  if (!ofList) {
    ofList = new LRUCache({ maxSize: mostLetters, sizeCalculation: (_, key) => key.length });
    kept.set(list, ofList);
  }
  const key = `${as}:${text}`;
  const before = ofList.get(key);
  if (before) return before;
  const said = whatIsSaid(text, list, as);
  ofList.set(key, said);
  return said;
}
