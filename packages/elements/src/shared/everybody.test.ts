import { afterEach, describe, expect, it } from 'vitest';
import { verdict } from './everybody.ts';
import { surround } from './surroundings.ts';
import { tell } from './told-story.ts';

afterEach(async () => {
  document.body.replaceChildren();
  await surround({ language: 'nl' });
});

/** An element that somebody could have made: its own styles and words, in a shadow root as ours are. */
function planted(inside: string): HTMLElement {
  const story = document.createElement('div');
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' }).innerHTML = `
    <style>
      :host { color: CanvasText; font-size: 18px; line-height: 1.5 }
      button { min-width: 48px; min-height: 48px; font: inherit }
      :focus-visible { outline: 3px solid CanvasText }
    </style>${inside}`;
  story.append(element);
  document.body.append(story);
  return story;
}

const trap = '<button onkeydown="if (event.key === \'Tab\') event.preventDefault()">Volgende</button>';

const cases: [fault: string, told: string, bad: string, mended: string][] = [
  [
    'a button without a name',
    'light: button-name',
    '<button><svg aria-hidden="true"></svg></button>',
    '<button>Sluit</button>',
  ],
  [
    'dark letters that stay dark when the page is dark',
    'dark: color-contrast',
    '<p style="color: #333">Goed om te weten.</p>',
    '<p style="color: light-dark(#333, #ddd)">Goed om te weten.</p>',
  ],
  [
    'letters that go their own way when the system chooses the colours',
    'forced colours: color-contrast',
    '<style>@media (forced-colors: active) { p { forced-color-adjust: none; color: #bbb } }</style><p>Bel ons.</p>',
    '<style>@media (forced-colors: active) { p { color: #bbb } }</style><p>Bel ons.</p>',
  ],
  [
    'a text that leaves the page when it runs from right to left',
    'right to left: off the page',
    '<style>p:dir(rtl) { position: relative; left: -80px }</style><p style="width: 200px; margin-inline-start: auto">Wij zien elkaar alleen in de hal.</p>',
    '<p>Wij zien elkaar alleen in de hal.</p>',
  ],
  [
    'a box wider than a phone',
    '320 px: sideways',
    '<p style="width: 400px">Wij zien elkaar alleen in de hal. Daarna gaat iedereen naar binnen.</p>',
    '<p style="max-width: 400px">Wij zien elkaar alleen in de hal. Daarna gaat iedereen naar binnen.</p>',
  ],
  [
    'a label that is cut short where there is no room',
    '320 px: sideways',
    '<p style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Wij zien elkaar alleen in de hal beneden.</p>',
    '<p style="overflow: hidden">Wij zien elkaar alleen in de hal beneden.</p>',
  ],
  [
    'a row that keeps its height when its letters grow',
    '320 px, text at 200 %: cut off below or above',
    '<p style="height: 30px; overflow: hidden; font-size: 1rem">Wat gaat er niet goed?</p>',
    '<p style="min-height: 30px; overflow: hidden; font-size: 1rem">Wat gaat er niet goed?</p>',
  ],
  [
    'a text that grows over the next one',
    '1280 px, text at 200 %: over each other',
    '<div style="font: 1rem/1.2 sans-serif"><p style="margin: 0; height: 20px">Bewoners</p><p style="margin: 0">Andere lezers</p></div>',
    '<div style="font: 1rem/1.2 sans-serif"><p style="margin: 0">Bewoners</p><p style="margin: 0">Andere lezers</p></div>',
  ],
  [
    'a button that does not grow with the letters of the page',
    '320 px, --wk-font-size at 200 %: cut off or out of its box',
    '<button style="font-size: var(--wk-font-size, 18px); width: 140px">Aanmelden</button>',
    '<button style="font-size: var(--wk-font-size, 18px); min-width: 140px">Aanmelden</button>',
  ],
  [
    'a choice that hides the end of its words',
    '1280 px: cut off',
    '<select aria-label="Taal" style="width: 60px; height: 48px"><option>Nederlands</option></select>',
    '<select aria-label="Taal" style="height: 48px"><option>Nederlands</option></select>',
  ],
  [
    'a button for small fingers only',
    '1280 px: small: <button> "Sluit" is',
    '<button style="min-height: 20px; height: 20px; line-height: 1">Sluit</button>',
    '<button style="min-height: 48px; line-height: 1">Sluit</button>',
  ],
  [
    'two buttons that one thumb would both press',
    '1280 px: near',
    '<div style="display: flex; gap: 4px"><button>Ja</button><button>Nee</button></div>',
    '<div style="display: flex; gap: 8px"><button>Ja</button><button>Nee</button></div>',
  ],
  [
    'a focus that cannot be seen',
    'light: focus cannot be seen',
    '<button style="outline: none">Volgende</button>',
    '<button>Volgende</button>',
  ],
  [
    'a button that Tab passes over',
    'light: not reached with Tab',
    '<button tabindex="-1">Volgende</button>',
    '<button>Volgende</button>',
  ],
  ['a button that keeps hold of the keyboard', 'light: no way out', trap, '<button>Volgende</button>'],
];

describe('What everybody needs', () => {
  it.each(cases)(
    'is missed by %s, and the same mended has nothing wrong',
    async (_fault, told, bad, mended) => {
      const { faults } = await verdict(planted(bad));
      expect(faults.join('\n')).toContain(told);
      document.body.replaceChildren();
      await surround({ language: 'nl' });
      const after = await verdict(planted(mended));
      expect(after.faults).toEqual([]);
      expect(after.lines + after.controls).toBeGreaterThan(0);
    },
  );

  it('leaves a link in a sentence as large as its line, and holds one that stands alone to a thumb', async () => {
    const alone = await verdict(planted('<p><a href="#verslag">Lees het verslag</a></p>'));
    expect(alone.faults.join('\n')).toContain('1280 px: small: <a> "Lees het verslag"');
    document.body.replaceChildren();
    const inSentence = await verdict(planted('<p>Meer weten? <a href="#verslag">Lees het verslag</a>.</p>'));
    expect(inSentence.faults).toEqual([]);
  });

  it('includes that a story says which text it shows', async () => {
    const file = { default: { render: () => 'Sluit', beforeEach: () => {} } };
    await expect(tell(file, {})).rejects.toThrow('does not say which text');
  });
});
