import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';

const outline = async (text: string) =>
  (await readBytes(Buffer.from(text))).sections.map(({ kind, heading, text: said, items }) => [
    `${kind} ${heading}`,
    ...said,
    ...items.map((item) => `- ${item.text}`),
  ]);

describe('numbered headings', () => {
  const report = `Woonstichting De Linde

Natte voeten: wat staat een droge kelder in de weg?
Verslag lab 3

Datum:     4 februari 2030
Aanwezig:  negen bewoners

Inhoudsopgave

1    Inleiding ........ 2
2    Knelpunten ....... 2
2.1  De kelder ........ 2
2.2  Het dak .......... 3
3    Actiepunten ...... 3

1 Inleiding

1.1 Waarom deze avond

Het regent al maanden, en in drie van de vier flats lopen
de kelders vol.

2 Knelpunten

2.1 De kelder

a) De pomp staat stil zodra de stroom uitvalt, en dat is
   precies wanneer het hard regent.
b) Niemand heeft de sleutel van de kelder.

2.2 Het dak

a) De goot is al drie jaar niet meer schoongemaakt.

Dat laatste zei iedereen die boven woont.

3 Actiepunten

3.1 Sleutels bijmaken. Door: mw. De Wit. Gereed: 1 maart 2030.
3.2 De goot schoonmaken. Door: dhr. Pel.

4 Rondvraag en woord van dank

4.1 Rondvraag

Henk vraagt of het verslag op papier komt.

4.2 Dankwoord

Wij danken iedereen die kwam.
`;

  it('are read by their numbers, and points with such numbers as points', async () => {
    expect(await outline(report)).toEqual([
      [
        'introduction Waarom deze avond',
        'Woonstichting De Linde',
        'Verslag lab 3',
        'Aanwezig: negen bewoners',
        'Het regent al maanden, en in drie van de vier flats lopen de kelders vol.',
      ],
      [
        'bottlenecks De kelder',
        '- De pomp staat stil zodra de stroom uitvalt, en dat is precies wanneer het hard regent.',
        '- Niemand heeft de sleutel van de kelder.',
      ],
      [
        'bottlenecks Het dak',
        '- De goot is al drie jaar niet meer schoongemaakt.',
        '- Dat laatste zei iedereen die boven woont.',
      ],
      [
        'action-points Actiepunten',
        '- Sleutels bijmaken. Door: mw. De Wit. Gereed: 1 maart 2030.',
        '- De goot schoonmaken. Door: dhr. Pel.',
      ],
      ['other Rondvraag', 'Henk vraagt of het verslag op papier komt.'],
      ['thanks Dankwoord', 'Wij danken iedereen die kwam.'],
    ]);
  });

  it('leave the title, the day and the people to be found', async () => {
    expect(await readBytes(Buffer.from(report))).toMatchObject({
      title: 'Natte voeten: wat staat een droge kelder in de weg?',
      date: '2030-02-04',
      participants: 9,
    });
  });
});

describe('a heading whose words name no kind', () => {
  const long = 'Hier is het elke winter zo koud dat de ramen aan de binnenkant bevriezen.';

  it('belongs to the heading above it, however deep', async () => {
    const report = `# Lab\n\n## 2. Knelpunten\n\n### 2.1 De hal\n\n${long}\n\n#### Bij de deur\n\n- Tocht\n\n## 3. Oplossingen\n\nEen kachel.`;
    expect(await outline(report)).toEqual([
      ['bottlenecks De hal', `- ${long}`],
      ['bottlenecks Bij de deur', '- Tocht'],
      ['solutions Oplossingen', '- Een kachel.'],
    ]);
  });

  it('is a section beside those at its depth that name kinds', async () => {
    const report = `# Lab\n\n## De hal\n\n### Wat gaat er mis?\n\n${long}\n\n### Wat kan helpen?\n\nEen kachel.\n\n### Foto's\n\nHier komt een foto.`;
    expect((await outline(report)).map(([heading]) => heading)).toEqual([
      'bottlenecks Wat gaat er mis?',
      'solutions Wat kan helpen?',
      "other Foto's",
    ]);
  });
});

it('points below a few words are points of their own, and what follows the list is one too', async () => {
  const report =
    '# Lab\n\n## Knelpunten\n\n- De brieven\n  - Zij zijn alleen in het Nederlands.\n  - Zij komen altijd te laat aan.\n\nIemand is bang om te klagen.\n\n## Bedankt\n\nTot ziens.';
  expect((await outline(report))[0]).toEqual([
    'bottlenecks Knelpunten',
    'De brieven',
    '- Zij zijn alleen in het Nederlands.',
    '- Zij komen altijd te laat aan.',
    '- Iemand is bang om te klagen.',
  ]);
});

it('thanks and a postscript without a heading are no action points', async () => {
  const report =
    '# Lab\n\n## Actiepunten\n\n- De deur maken\n\nDank aan de buren voor de soep.\n\nPS: De sjaal ligt bij Ans.';
  expect(await outline(report)).toEqual([
    ['action-points Actiepunten', '- De deur maken'],
    ['thanks ', 'Dank aan de buren voor de soep.'],
    ['other ', 'PS: De sjaal ligt bij Ans.'],
  ]);
});
