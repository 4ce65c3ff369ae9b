import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';

const table = (...rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`;

const outline = async (body: string) =>
  (await readBytes(Buffer.from(`<html><body><h1>Lab De Hal</h1>${body}</body></html>`))).sections.map(
    ({ kind, heading, text, items }) => [
      `${kind} ${heading}`,
      ...text,
      ...items.map((item) => `- ${item.text}`),
    ],
  );

describe('a table', () => {
  it('may have a section in each column, and holes in it', async () => {
    const cells = [
      ['<b>Wat gaat er niet goed?</b>', '<b>Wat kan helpen?</b>'],
      ['De hal is koud in de winter.', 'Zet er een kachel neer.'],
      ['De lift staat vaak stil.', '&nbsp;'],
      ['&nbsp;', 'Hang een lamp bij de deur.'],
    ];
    expect(await outline(`<h2>Problemen en ideeën</h2>${table(...cells)}`)).toEqual([
      ['bottlenecks Wat gaat er niet goed?', '- De hal is koud in de winter.', '- De lift staat vaak stil.'],
      ['solutions Wat kan helpen?', '- Zet er een kachel neer.', '- Hang een lamp bij de deur.'],
    ]);
  });

  it('gives few words the topic in front of them, and a cell with several points each of them', async () => {
    const cells = [
      ['Onderwerp', 'Knelpunt', 'Oplossing', 'Wie'],
      ['De lift', 'Staat vaak stil', 'Vaker nakijken</p><p>Een bord als hij stuk is', 'De monteur'],
    ];
    expect(await outline(table(...cells))).toEqual([
      ['bottlenecks Knelpunt', '- De lift. Staat vaak stil'],
      [
        'solutions Oplossing',
        '- De lift. Vaker nakijken. Wie: De monteur.',
        '- De lift. Een bord als hij stuk is. Wie: De monteur.',
      ],
    ]);
  });

  it('may have its headings in front of the rows', async () => {
    const cells = [
      ['Knelpunten', 'De hal is koud in de winter.</p><p>De lift staat vaak stil.'],
      ['Oplossingen', '- Een kachel bij de deur'],
    ];
    expect(await outline(table(...cells))).toEqual([
      ['bottlenecks Knelpunten', '- De hal is koud in de winter.', '- De lift staat vaak stil.'],
      ['solutions Oplossingen', '- Een kachel bij de deur'],
    ]);
  });

  it('may say who came, and when', async () => {
    const head = table(['Datum', '4 februari 2030'], ['Aanwezig', 'negen bewoners']);
    const report = `<h1>Lab De Hal</h1>${head}<h2>Knelpunten</h2><p>De hal is koud in de winter.</p>`;
    expect(await readBytes(Buffer.from(report))).toMatchObject({ date: '2030-02-04', participants: 9 });
  });

  it('of ideas has one in each row, without its number and its votes', async () => {
    const cells = [
      ['Nr', 'Voorstel', 'Stickers'],
      ['1', 'Een kachel bij de deur', '12'],
      ['2', 'Een lamp in de gang', '3'],
    ];
    expect(await outline(`<h2>Oplossingen</h2>${table(...cells)}`)).toEqual([
      ['solutions Oplossingen', '- Een kachel bij de deur', '- Een lamp in de gang'],
    ]);
  });

  it('made for the looks keeps its words', async () => {
    const page = '<table><tr><td><h2>Knelpunten</h2><p>De hal is koud.</p></td><td>Foto</td></tr></table>';
    expect(await outline(page)).toEqual([['bottlenecks Knelpunten', '- De hal is koud.', '- Foto']]);
  });
});

it('what a word processor writes around its pages is no part of the report', async () => {
  const contents = '<p class=MsoToc1>Knelpunten<span>.....</span>2</p>';
  const foot = "<div style='mso-element:footer'><p class=MsoFooter>Verslag, blz. 1</p></div>";
  expect(await outline(`${contents}<h2>Knelpunten</h2><p>De hal is koud.</p>${foot}`)).toEqual([
    ['bottlenecks Knelpunten', '- De hal is koud.'],
  ]);
});
