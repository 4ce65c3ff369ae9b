import { describe, expect, it } from 'vitest';
import { madeUpReport } from './fixtures/made-up-report.ts';
import { realReport, skippedWithout } from './fixtures/real-report.ts';
import { pick, seeded, type Random } from './fixtures/seeded-changes.ts';
import { asText } from './fixtures/written-as.ts';
import { matchIds, withIds } from './ids.ts';
import { readBytes } from './read-bytes.ts';
import type { Report, ReportItem } from './report.ts';

const read = (text: string) => readBytes(Buffer.from(text));
const itemsOf = (report: Report) => report.sections.flatMap(({ items }) => items);
const idsOf = (report: Report) => itemsOf(report).map(({ id }) => id);
const otherWords =
  'fiets zonnig straat emmer vogels lachen blauwe tafel rivier zingen morgen krant lopen avonden school'.split(
    ' ',
  );

const reports = [
  { whose: 'the made-up report', text: asText(madeUpReport), exists: true },
  { whose: `the real report${skippedWithout}`, text: realReport.text, exists: realReport.exists },
];

describe.each(reports)('the ids of $whose', ({ text, exists }) => {
  it.skipIf(!exists)('are short, one for each item, and the same wherever the file is read', async () => {
    const ids = idsOf(await read(text));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[mbswa][0-9a-z]{8}$/.test(id))).toBe(true);
    expect(idsOf(await read(text.replaceAll('\n', '\r\n')))).toEqual(ids);
  });

  it.skipIf(!exists).each([1, 2, 3, 4, 5])(
    'stay when a third of the words is others (seed %i)',
    async (seed) => {
      const report = await read(text);
      const random = seeded(seed);
      const reworded = changed(report, (item) => ({ ...item, text: rewordedByAThird(item.text, random) }));
      expect(itemsOf(reworded).every((item, at) => item.text !== itemsOf(report)[at]!.text)).toBe(true);
      expect(idsOf(matchIds(report, reworded))).toEqual(idsOf(report));
    },
  );

  it.skipIf(!exists)('stay when an item is put first in every section', async () => {
    const report = await read(text);
    const first = 'Er komt een kast met boeken die iedereen mag lezen.';
    const longer = structuredClone(report);
    longer.sections.forEach(({ items }) => items.length && items.unshift({ ...items[0]!, text: first }));
    const matched = matchIds(report, withIds(longer));
    const [added, known] = [true, false].map((isNew) =>
      itemsOf(matched).filter((item) => (item.text === first) === isNew),
    );
    expect(known!.map(({ id }) => id)).toEqual(idsOf(report));
    expect(added!.some(({ id }) => idsOf(report).includes(id))).toBe(false);
    expect(new Set(idsOf(matched)).size).toBe(idsOf(matched).length);
  });

  it.skipIf(!exists).each([1, 2, 3])(
    'stay when sections and items stand in other order (seed %i)',
    async (seed) => {
      const report = await read(text);
      const random = seeded(seed);
      const moved = structuredClone(report);
      moved.sections = shuffled(moved.sections, random).map((section) => ({
        ...section,
        items: shuffled(section.items, random),
      }));
      const byText = new Map(itemsOf(report).map(({ text: words, id }) => [words, id]));
      const matched = itemsOf(matchIds(report, withIds(moved)));
      expect(matched.map(({ id }) => id)).toEqual(matched.map(({ text: words }) => byText.get(words)));
    },
  );

  it.skipIf(!exists)('stay when all of that happens at once, and after a second import too', async () => {
    const report = await read(text);
    const random = seeded(11);
    const truth = new Map<string, string>();
    const reworded = changed(report, (item) => {
      const words = rewordedByAThird(item.text, random);
      truth.set(words, item.id);
      return { ...item, text: words };
    });
    reworded.sections = shuffled(reworded.sections, random);
    const second = matchIds(report, withIds(reworded));
    const third = matchIds(second, withIds(second));
    for (const item of itemsOf(third)) expect(item.id).toBe(truth.get(item.text));
  });

  it.skipIf(!exists)('do not go to an item with other words at the same place', async () => {
    const report = await read(text);
    for (const item of itemsOf(report)) {
      const replaced = changed(report, (one) =>
        one === item ? { ...one, text: 'In de kelder staat al een jaar water, zegt de loodgieter.' } : one,
      );
      const ids = idsOf(matchIds(report, withIds(replaced)));
      expect(ids).not.toContain(item.id);
      expect(ids.filter((id) => idsOf(report).includes(id))).toHaveLength(itemsOf(report).length - 1);
    }
  });
});

describe('ids', () => {
  it('are kept by an item that moves to another kind of section', async () => {
    const before = await read(
      'Lab\n\nKnelpunten\n\n- De hal is koud en donker\n- De lift piept\n\nOplossingen\n\n- Een bank bij de deur',
    );
    const after = await read(
      'Lab\n\nKnelpunten\n\n- De lift piept\n\nOplossingen\n\n- Een bank bij de deur\n- De hal is koud en donker',
    );
    expect(new Set(idsOf(matchIds(before, after)))).toEqual(new Set(idsOf(before)));
  });

  it('differ for two items with the same words', async () => {
    const ids = idsOf(await read('Lab\n\nOplossingen\n\n- Een bank\n- Een bank\n- Een bank!'));
    expect(new Set(ids).size).toBe(3);
  });

  it('of an item that went are not given to a new one', async () => {
    const before = await read('Lab\n\nOplossingen\n\n- Een bank in de hal\n- Een soepmiddag met alle buren');
    const after = await read('Lab\n\nOplossingen\n\n- Een bank in de hal\n- Minder regels over fietsen');
    const matched = idsOf(matchIds(before, after));
    expect(matched[0]).toBe(idsOf(before)[0]);
    expect(idsOf(before)).not.toContain(matched[1]);
  });

  it('of a first import are those of the report itself', async () => {
    const report = await read('Lab\n\nOplossingen\n\n- Een bank in de hal');
    expect(matchIds(null, report)).toEqual(report);
  });
});

function changed(report: Report, change: (item: ReportItem) => ReportItem): Report {
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, items: section.items.map(change) })),
  };
}

function rewordedByAThird(text: string, random: Random): string {
  const words = text.split(' ');
  const order = shuffled([...words.keys()], random);
  for (const at of order.slice(0, Math.max(1, Math.round(words.length / 3))))
    words[at] = pick(otherWords, random);
  return words.join(' ');
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ value }) => value);
}
