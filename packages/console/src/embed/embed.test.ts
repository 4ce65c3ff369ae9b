import { everybody } from '@wederkerig/elements/shared/everybody';
import { describe, expect, it, vi } from 'vitest';
import { card, contrastOf, mended } from './contrast.ts';
import { EmbedController } from './embed.controller.ts';
import recordings from './embed.recordings.json';
import * as stories from './embed.stories.ts';
import { snippetsOf, type Placing } from './snippets.ts';
import { SpokenOnPage } from './spoken.controller.ts';

everybody(stories);

describe('A colour on our ground', () => {
  it('is left as it is where it can be read', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21);
    expect(mended('#13503a')).toBeNull();
  });

  it.each(['#ffcc00', '#ffffff', '#7fffd4', '#ff0000', '#8a8a8a'])('is mended until it can: %s', (colour) => {
    expect(contrastOf(colour, card)).toBeLessThan(4.5);
    const better = mended(colour)!;
    expect(contrastOf(better, card)).toBeGreaterThanOrEqual(4.5);
    expect(mended(better)).toBeNull();
  });
});

const { widgets } = recordings.vacantHomes.answer.data.console.embed;
const host = { addController: () => {}, removeController: () => {}, requestUpdate: () => {} };

function placed(widget: string, text: string, attributes: Placing['attributes'] = []): Placing {
  const phone = '000 00 00 00';
  return {
    server: 'https://wonen.example/',
    widget,
    attributes,
    language: 'nl',
    site: undefined,
    fallback: { text, callUs: `Bel ons: ${phone}`, phone },
    room: [600, 600],
    built: { version: '1', integrity: { 'all.nl.js': 'sha384-abc' } },
  };
}

describe('What stands on a page without JavaScript', () => {
  it.each(widgets.map(({ name }) => name).filter((name) => name !== 'lab-feedback'))(
    'says what it is about, and has a link: %s',
    async (widget) => {
      const spoken = new SpokenOnPage({ ...host, updateComplete: Promise.resolve(true) });
      spoken.say(widget, 'nl', 'je');
      await vi.waitFor(() => expect(spoken.now?.heading).toBeTruthy());
      const { heading } = spoken.now!;
      const codes = snippetsOf(placed(widget, heading)).filter(({ form }) =>
        ['script', 'single'].includes(form),
      );
      expect(codes).toHaveLength(2);
      for (const { code } of codes) {
        expect(code).toContain(`>${heading}</`);
        expect(code).not.toMatch(/<(\w+)[^>]*>\s*<\/\1>\s*<a/);
        expect(code).toContain('<a href="tel:000000000">');
      }
    },
  );

  it('leads on to what everybody reads, and to no page where nobody can do a thing', () => {
    const code = (widget: string) => snippetsOf(placed(widget, 'Kop'))[0]!.code;
    for (const widget of ['thanks', 'core-values', 'commitments'])
      expect(code(widget)).toContain(`<a href="https://wonen.example/embed/${widget}?lang=nl">Kop</a>`);
    expect(code('welcome')).toContain('<p>Kop</p>');
  });

  it('is the text itself beside a vacant home, and of no other place', () => {
    const embed = new EmbedController(
      { ...host, updateComplete: Promise.resolve(true) },
      () => undefined,
      async () => ({ version: '1', integrity: {} }),
    );
    const data = { ...recordings.vacantHomes.answer.data.console.embed, vacantHomes: [] };
    embed.list.data = data as unknown as NonNullable<typeof embed.list.data>;
    embed.choose({ widget: 'mix', neighbourhood: 'molenveld', vacantHome: 'de-linde' });
    expect(embed.attributes).toEqual([['vacant-home', 'de-linde']]);
    const { code } = snippetsOf(placed('mix', 'Kop', embed.attributes))[0]!;
    expect(code).toContain('<wk-mix vacant-home="de-linde" lang="nl">');
    expect(code).toContain('href="https://wonen.example/share/mix/de-linde?lang=nl"');
    embed.choose({ vacantHome: '' });
    expect(embed.attributes).toEqual([['neighbourhood', 'molenveld']]);
  });
});
