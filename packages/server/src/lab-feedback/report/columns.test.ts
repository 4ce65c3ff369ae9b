import { describe, expect, it } from 'vitest';
import { twoColumns } from './fixtures/two-columns.ts';
import { withoutColumns } from './formats/columns.ts';
import { readBytes } from './read-bytes.ts';

const { title, ...copies } = twoColumns;

describe('a page of two columns', () => {
  it.each(Object.entries(copies))('is read in its order when it was copied %s', async (_, text) => {
    const report = await readBytes(Buffer.from(text));
    expect(report).toMatchObject({ title, date: '2030-05-12', participants: 16 });
    expect(
      report.sections.map(({ kind, text: said, items }) => [
        kind,
        ...said,
        ...items.map((item) => item.text),
      ]),
    ).toEqual([
      [
        'introduction',
        'Op donderdag 12 mei 2030 kwamen zestien bewoners van de Kersenhof bij elkaar in het tuinhuis.',
      ],
      [
        'bottlenecks',
        'De banken zijn kapot. Vorig jaar is er een melding van gemaakt, maar daar kwam geen antwoord op.',
        'Er wordt gevoetbald tot laat in de avond en wie daar iets van zegt krijgt een bal tegen het raam.',
        'De sleutel van de kraan ligt bij één bewoner. Gaat die op vakantie, dan verdrogen de planten en wordt de hele tuin zo geel als stro, omdat niemand anders een gieter kan vullen.',
      ],
      [
        'solutions',
        'Vervang twee van de vier banken en zet de andere twee onder de linde.',
        'Maak een kastje met een code bij de kraan, zodat iedereen die wil helpen er bij kan.',
      ],
      ['action-points', 'Fatima vraagt een prijs voor twee banken, vóór 1 juli.'],
      [
        'thanks',
        'Wij danken de familie Osei voor de warme wafels die zij voor alle mensen in het tuinhuis bakten.',
      ],
    ]);
  });
});

it.each([
  'Datum:       4 februari\nPlaats:      de kantine\nAanwezig:    negen bewoners\nVerslag:     Henk\nStatus:      af\n',
  'Wat           Wie       Wanneer\nBank          Fatima    mei\nLamp          Henk      juni\nKraan         Osei      juli\nTuin          Ans       mei\n',
])('words that are lined up are no columns', (text) => {
  expect(withoutColumns(text)).toBe(text);
});
