import { describe, expect, it } from 'vitest';
import { docxOf, wordParagraph } from './fixtures/written-as.ts';
import { readBytes } from './read-bytes.ts';

/** Each section as its kind, and its items by their words. */
const outline = async (file: string | Uint8Array) =>
  (await readBytes(Buffer.from(file))).sections.map(({ kind, text, items }) => [
    kind,
    ...text,
    ...items.map((item) => `- ${item.text}`),
  ]);

describe('plain text', () => {
  it('may have numbered headings above numbered points', async () => {
    const report =
      'Gesprek Het Plein\n\n1. Inleiding\nHet is stil.\n2. Wat gaat er niet goed?\n1. Het licht is stuk.\n2. Niemand zit er\n3. Wat kan helpen?\na) Een bank.\nb) Een feest';
    expect(await outline(report)).toEqual([
      ['introduction', 'Het is stil.'],
      ['bottlenecks', '- Het licht is stuk.', '- Niemand zit er'],
      ['solutions', '- Een bank.', '- Een feest'],
    ]);
  });

  it('may have bullets on a line of their own, and points that go on below', async () => {
    const report =
      'Lab\n\nOplossingen\n\n•\nEen bank\n•\nEen lamp\nbij de deur\n\n-Een feest\n  Wie: de buren';
    expect(await outline(report)).toEqual([
      ['solutions', '- Een bank', '- Een lamp bij de deur', '- Een feest Wie: de buren'],
    ]);
  });

  it('may cut words at line ends', async () => {
    const report = `Lab\n\nKnelpunten\n\n${'De bewoners-\nvereniging van de wijk-\nen buurtraad is oud en de e-\nbike staat in de weg van bezoek.\n'.repeat(1)}`;
    expect(await outline(report)).toEqual([
      [
        'bottlenecks',
        '- De bewonersvereniging van de wijk- en buurtraad is oud en de e-bike staat in de weg van bezoek.',
      ],
    ]);
  });

  it('may have a table of contents and a head on each page', async () => {
    const report =
      'Lab De Hal\n\nInhoud\n\nKnelpunten ........ 2\nOplossingen ....... 3\n\fLab De Hal\n\nKnelpunten\n\nDe hal is\n\n2\n\fLab De Hal\n\nkoud.\n\n3\n\fLab De Hal\n\nOplossingen\n\nEen kachel.';
    expect(await outline(report)).toEqual([
      ['bottlenecks', '- De hal is koud.'],
      ['solutions', '- Een kachel.'],
    ]);
  });

  it('keeps a point below a point with it', async () => {
    const report = 'Lab\n\nOplossingen\n\n- Een bank\n    o van hout\n    o met een leuning\n- Een lamp';
    expect(await outline(report)).toEqual([
      ['solutions', '- Een bank; van hout; met een leuning', '- Een lamp'],
    ]);
  });

  it('reads what stands below a heading inside a section together with it', async () => {
    const report =
      'Lab\n\nKnelpunten\n\nDe hal\n\nHet is er koud en donker.\n\nDe lift\n\nDie piept al jaren lang.\n\nOplossingen\n\nEen kachel.';
    expect(await outline(report)).toEqual([
      ['bottlenecks', '- De hal. Het is er koud en donker.', '- De lift. Die piept al jaren lang.'],
      ['solutions', '- Een kachel.'],
    ]);
  });
});

describe('Markdown', () => {
  it('may underline its headings, or only make them bold', async () => {
    const report =
      'Lab De Hal\n==========\n\nOplossingen\n-----------\n\n1. Een *nieuwe* [lift](https://example.org)\n   met licht.\n\n   En snel.\n2. Een leuning\n\n**Knelpunten**\n\n* traag\n* koud';
    expect(await outline(report)).toEqual([
      ['solutions', '- Een nieuwe lift met licht. En snel.', '- Een leuning'],
      ['bottlenecks', '- traag', '- koud'],
    ]);
  });

  it('may keep its action points in a table', async () => {
    const report =
      '# Lab\n\n## Acties\n\n| Wat | Wie | Wanneer |\n| --- | --- | --- |\n| Deur maken | Woonservice | 1-3-2020 |\n| Soep koken | De buren | deze week |';
    const { sections } = await readBytes(Buffer.from(report));
    expect(sections[0]!.items).toMatchObject([
      { text: 'Deur maken', owner: 'Woonservice', due: '2020-03-01' },
      { text: 'Soep koken. Wanneer: deze week.', owner: 'De buren' },
    ]);
  });
});

describe('HTML', () => {
  it('is read without scripts, menus, hidden text and what stands in attributes', async () => {
    const report =
      '<!doctype html><title>Oplossingen</title><nav><a href=#>Knelpunten</a></nav><h1>Lab</h1><h2>Oplossingen</h2><p>Een <a href="javascript:alert(1)" title="x">bank</a> &amp; een &lt;b&gt;lamp&lt;/b&gt;<script>alert(1)</script></p><p hidden>Weg</p><p style="display: none">Weg</p><img src=x onerror=alert(1)><footer>Knelpunten</footer>';
    expect(await outline(report)).toEqual([['solutions', '- Een bank & een <b>lamp</b>']]);
  });

  it('may break its lines by hand and set bullets as text, as Word does', async () => {
    const report =
      '<p><b>Gesprek in de hal</b></p><p><strong>Knelpunten</strong><br>De hal is vies.<br><br>De deur klemt.</p><p><b>Oplossingen</b></p><p>·<span>&nbsp;&nbsp; </span>Een bezem</p><p>·<span>&nbsp;&nbsp; </span>Een deur</p>';
    expect(await outline(report)).toEqual([
      ['bottlenecks', '- De hal is vies.', '- De deur klemt.'],
      ['solutions', '- Een bezem', '- Een deur'],
    ]);
  });

  it('keeps headings of its own that name no kind apart, and deeper ones with their section', async () => {
    const report =
      '<h1>Lab</h1><h2>Knelpunten</h2><h3>De hal</h3><p>Het is koud.</p><h2>De buurt in beeld</h2><p>Foto volgt.</p><h2>Oplossingen</h2><p>Een kachel.</p>';
    expect(await outline(report)).toEqual([
      ['bottlenecks', '- De hal. Het is koud.'],
      ['other', 'Foto volgt.'],
      ['solutions', '- Een kachel.'],
    ]);
  });
});

describe('a Word file', () => {
  it('may have headings that are only bold, and page breaks inside a sentence', async () => {
    const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const broken = '<w:p><w:r><w:t>De hal is</w:t><w:br w:type="page"/><w:t>koud.</w:t></w:r></w:p>';
    const file = docxOf(
      `${bold('Lab De Hal')}${bold('Knelpunten')}${broken}${bold('Oplossingen')}${wordParagraph('– Een kachel')}`,
    );
    expect(await outline(file)).toEqual([
      ['bottlenecks', '- De hal is koud.'],
      ['solutions', '- Een kachel'],
    ]);
  });
});
