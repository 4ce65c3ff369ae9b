import type { Report, ReportItem, SectionKind } from './report.ts';

type Placed = { item: ReportItem; kind: SectionKind; order: number; words: string[] };
type Pair = { old: Placed; young: Placed; likeness: number };

/** Of items reworded by a third, two thirds stay; two items that are not the same seldom share a quarter. */
const surelySame = 0.45;
/** Enough for two items that are left over at the same place between items that were recognised. */
const sameAtThisPlace = 0.32;
/** An item seldom moves to another kind of section. */
const otherKind = 0.05;
/** Items are a few sentences; what stands further on in a longer one is not compared. */
const comparedWords = 120;

/**
 * Which items of an earlier import are the items of this one. The most alike are paired first; then what is left over on
 * both sides between the same neighbours, which helps items of two or three words of which one was changed.
 */
export function idsFrom(previous: Report, next: Report): Map<ReportItem, string> {
  const old = placed(previous);
  const young = placed(next);
  const pairs = old
    .flatMap((one) =>
      young.map((other): Pair => ({ old: one, young: other, likeness: likeness(one, other) })),
    )
    .filter(({ likeness: value }) => value >= sameAtThisPlace)
    .sort((one, other) => other.likeness - one.likeness || distance(one) - distance(other));
  const partner = new Map<Placed, Placed>();
  for (const pair of pairs) if (pair.likeness >= surelySame) take(pair, partner);
  for (const pair of pairs) if (sharesPlace(pair, old, young, partner)) take(pair, partner);
  return new Map(young.flatMap((one) => (partner.has(one) ? [[one.item, partner.get(one)!.item.id]] : [])));
}

function placed(report: Report): Placed[] {
  return report.sections.flatMap(({ kind, items }) =>
    items.map((item, order) => ({ item, kind, order, words: stemsOf(item.text) })),
  );
}

function take({ old, young }: Pair, partner: Map<Placed, Placed>): void {
  if (partner.has(old) || partner.has(young)) return;
  partner.set(old, young);
  partner.set(young, old);
}

function distance({ old, young }: Pair): number {
  return Math.abs(old.order - young.order);
}

/** The neighbours before, or those after, were recognised as each other. */
function sharesPlace(
  { old, young }: Pair,
  olds: Placed[],
  youngs: Placed[],
  partner: Map<Placed, Placed>,
): boolean {
  if (old.kind !== young.kind) return false;
  return [-1, 1].some((step) => {
    const besideOld = beside(old, olds, step);
    const besideYoung = beside(young, youngs, step);
    if (!besideOld || !besideYoung) return !besideOld && !besideYoung;
    return partner.get(besideOld) === besideYoung;
  });
}

function beside(one: Placed, all: Placed[], step: number): Placed | undefined {
  const near = all[all.indexOf(one) + step];
  return near?.kind === one.kind ? near : undefined;
}

/** The share of their words that two texts have in common in the same order, so that "de" and "en" say little. */
function likeness(one: Placed, other: Placed): number {
  const words = one.words.length + other.words.length;
  const common = words === 0 ? 0 : (2 * commonInOrder(one.words, other.words)) / words;
  return common - (one.kind === other.kind ? 0 : otherKind);
}

/** The length of the longest row of words that both have, other words between them allowed. */
function commonInOrder(one: string[], other: string[]): number {
  let row = new Uint16Array(other.length + 1);
  for (const word of one) {
    const next = new Uint16Array(other.length + 1);
    other.forEach((otherWord, at) => {
      next[at + 1] = word === otherWord ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!);
    });
    row = next;
  }
  return row[other.length]!;
}

/** The first six letters, so that "bewoner" and "bewoners" are the same word. */
function stemsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, comparedWords).map((word) => word.slice(0, 6));
}
