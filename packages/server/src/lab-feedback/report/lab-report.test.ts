import { describe, expect, it } from 'vitest';
import { madeUpReport } from './fixtures/made-up-report.ts';
import { realReport, skippedWithout } from './fixtures/real-report.ts';
import { changes, seeded } from './fixtures/seeded-changes.ts';
import {
  asDocx,
  asHtml,
  asHtmlOfLines,
  asHtmlWithBoldLines,
  asMarkdown,
  asText,
  modelOf,
} from './fixtures/written-as.ts';
import { readBytes } from './read-bytes.ts';
import type { Report } from './report.ts';

const read = (file: string | Uint8Array) => readBytes(Buffer.from(file));

const reports = [
  { whose: 'the made-up report', text: asText(madeUpReport), exists: true, dateLine: madeUpReport.dateLine },
  {
    whose: `the real report${skippedWithout}`,
    text: realReport.text,
    exists: realReport.exists,
    dateLine: realReport.text.trim().split('\n')[0]!,
  },
];

/** Every change once, and page breaks at eleven more sets of places. */
const breaks = changes.find(({ name }) => name === 'page breaks anywhere')!;
const thirty = [...changes, ...Array.from({ length: 30 - changes.length }, () => breaks)].map(
  (change, seed) => ({ ...change, seed }),
);

describe('the made-up report', () => {
  it('is read with its title, day and number of participants', async () => {
    const { title, date, participants, language } = await read(asText(madeUpReport));
    expect({ title, date, participants, language }).toEqual({
      title: madeUpReport.title,
      date: '2019-05-14',
      participants: 12,
      language: 'nl',
    });
  });

  it('is read with its sections, what they are about, and their items', async () => {
    expect(outlineOf(await read(asText(madeUpReport)))).toEqual([
      'introduction Inleiding: 0 items, 2 texts',
      'meaning Wat is nabuurschap?: 4 items, 1 texts',
      'bottlenecks Welke knelpunten noemden bewoners?: 3 items, 0 texts',
      'solutions Oplossingen die we bedachten: 5 items, 0 texts',
      'whose-turn Wie is er aan zet?: 1 items, 0 texts',
      'other Hoe was de sfeer?: 0 items, 1 texts',
      'action-points Actiepunten: 6 items, 1 texts',
      'thanks Bedankt!: 0 items, 1 texts',
    ]);
  });

  it('is read word for word', async () => {
    const { sections } = await read(asText(madeUpReport));
    const found = sections.flatMap(({ text, items }) => [...text, ...items.map((item) => item.text)]);
    expect(found).toEqual([
      ...madeUpReport.opening,
      ...madeUpReport.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    ]);
  });

  it('has an owner and a day only at the action points that name them', async () => {
    const points = (await read(asText(madeUpReport))).sections.find(
      ({ kind }) => kind === 'action-points',
    )!.items;
    expect(points.map(({ owner, due }) => [owner, due])).toEqual([
      ['woonservice', '2019-10-01'],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, '2020-02-29'],
    ]);
  });

  it('has four items that ask two things', async () => {
    const items = (await read(asText(madeUpReport))).sections.flatMap((section) => section.items);
    expect(
      items.filter(({ asksMoreThanOne }) => asksMoreThanOne).map(({ text }) => text.slice(0, 24)),
    ).toEqual([
      'Het opruimen van het gro',
      'Een lijst bij de brieven',
      'De deelnemers vragen Sti',
      'We onderzoeken met de hu',
    ]);
  });

  it('leaves the plain words to a person', async () => {
    const items = (await read(asText(madeUpReport))).sections.flatMap((section) => section.items);
    expect(items.every(({ plain }) => plain === null)).toBe(true);
  });
});

describe('the real report', () => {
  it.skipIf(!realReport.exists)(
    `is read with its title, day and number of participants${skippedWithout}`,
    async () => {
      const lines = realReport.text.split('\n').filter((line) => line.trim());
      const { title, date, participants } = await read(realReport.text);
      expect({ title, date, participants }).toEqual({
        title: lines[1],
        date: '2018-02-19',
        participants: 11,
      });
    },
  );

  it.skipIf(!realReport.exists)(
    `has 5 meanings, 4 bottlenecks, 6 solutions and 9 action points${skippedWithout}`,
    async () => {
      const { sections } = await read(realReport.text);
      expect(sections.map(({ kind, items }) => [kind, items.length])).toEqual([
        ['introduction', 0],
        ['meaning', 5],
        ['bottlenecks', 4],
        ['solutions', 6],
        ['whose-turn', 1],
        ['action-points', 9],
        ['thanks', 0],
      ]);
    },
  );

  it.skipIf(!realReport.exists)(`has no word more or less than its file${skippedWithout}`, async () => {
    const report = await read(realReport.text);
    const found = [
      report.title,
      ...report.sections.flatMap(({ heading, text, items }) => [
        heading,
        ...text,
        ...items.map((item) => item.text),
      ]),
    ];
    const wordsOf = (text: string) =>
      text
        .split(/\s+/)
        .filter((word) => word && word !== '-')
        .sort();
    const [dateLine] = realReport.text.trim().split('\n');
    expect(wordsOf(`${dateLine} ${found.join(' ')}`)).toEqual(wordsOf(realReport.text));
  });

  it.skipIf(!realReport.exists)(
    `has five items that ask two things, and no meaning does${skippedWithout}`,
    async () => {
      const { sections } = await read(realReport.text);
      const flagged = sections.flatMap(({ kind, items }) =>
        items.flatMap((item, at) => (item.asksMoreThanOne ? [`${kind} ${at + 1}`] : [])),
      );
      expect(flagged).toEqual([
        'bottlenecks 3',
        'solutions 4',
        'solutions 6',
        'action-points 2',
        'action-points 6',
      ]);
    },
  );
});

describe.each(reports)('$whose gives the same whatever program wrote it', ({ text, exists, dateLine }) => {
  it.skipIf(!exists).each(thirty)('$name (seed $seed)', async ({ apply, inReport, seed }) => {
    const report = await read(text);
    const expected = inReport ? inReport(report, seeded(seed)) : report;
    const changed = apply(text, seeded(seed));
    expect(await read(changed)).toEqual(expected);
  });

  it.skipIf(!exists).each([
    { as: 'Word', write: asDocx },
    { as: 'HTML', write: asHtml },
    { as: 'HTML with headings that are only bold', write: asHtmlWithBoldLines },
    { as: 'Markdown', write: asMarkdown },
    {
      as: 'Markdown without blank lines',
      write: (model: typeof madeUpReport) => asMarkdown(model).replace(/\n+/g, '\n'),
    },
    { as: 'plain text', write: asText },
  ])('as $as', async ({ write }) => {
    const report = await read(text);
    expect(JSON.stringify(await read(write(modelOf(report, dateLine))))).toBe(JSON.stringify(report));
  });

  it.skipIf(!exists)('as HTML in which every line of the page is a paragraph', async () => {
    const cut = breaks.apply(text, seeded(7)) as string;
    expect(await read(asHtmlOfLines(cut.replace(/^[^a-zA-Z]*\d[^a-zA-Z]*$|^Pagina.*$/gm, '')))).toEqual(
      await read(text),
    );
  });

  it.skipIf(!exists)('but not the same when a number or a point of it differs', async () => {
    const report = await read(text);
    expect(await read(text.replace(/\bmet (1[12]) /, 'met 13 '))).not.toEqual(report);
    expect(await read(text.replace(/^- .*\n/m, ''))).not.toEqual(report);
  });
});

function outlineOf({ sections }: Report): string[] {
  return sections.map(
    ({ kind, heading, text, items }) => `${kind} ${heading}: ${items.length} items, ${text.length} texts`,
  );
}
