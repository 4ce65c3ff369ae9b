import { expect, it } from 'vitest';
import { longLetter, unheadedReport } from './fixtures/unheaded-report.ts';
import { readBytes } from './read-bytes.ts';

const outline = async (text: string) =>
  (await readBytes(Buffer.from(text))).sections.map(({ kind, heading, text: said, items }) => [
    kind,
    heading,
    ...[...said, ...items.map((item) => item.text)].map((words) => words.split(' ').slice(0, 2).join(' ')),
  ]);

it('a report without headings has sections all the same', async () => {
  expect(await outline(unheadedReport)).toEqual([
    ['introduction', '', 'Beste buren,', 'De aanleiding'],
    ['meaning', '', 'We begonnen', 'Voor anderen'],
    ['bottlenecks', '', 'Er ging', 'Er staan', 'Bakfietsen passen'],
    ['solutions', '', 'Toen kwamen', 'Een sleutel'],
    ['whose-turn', '', 'De verhuurder'],
    ['action-points', '', 'We hebben'],
    ['thanks', '', 'Dank aan'],
  ]);
});

it('a letter as long as a report is none', async () => {
  await expect(readBytes(Buffer.from(longLetter))).rejects.toMatchObject({ code: 'NO_SECTIONS' });
});

it('a heading that says nothing takes the kind that is missing in its place, and only where its words fit', async () => {
  const report = (middle: string) =>
    `# Lab\n\n## Wat is een warm huis?\n\n- Dat je binnen geen jas aan hebt\n\n## Kou van onderen\n\n${middle}\n\n## Wat kan helpen?\n\n- Een mat op de vloer`;
  expect(await outline(report('De vloer is te koud om te zitten. Niemand kan er iets aan doen.'))).toEqual([
    ['meaning', 'Wat is een warm huis?', 'Dat je'],
    ['bottlenecks', 'Kou van onderen', 'De vloer'],
    ['solutions', 'Wat kan helpen?', 'Een mat'],
  ]);
  expect((await outline(report('Op de foto staat de kelder.')))[1]).toEqual([
    'other',
    'Kou van onderen',
    'Op de',
  ]);
});
