import type { ConsoleSitesWords } from '@wederkerig/words/console-sites';
import { html } from 'lit';
import { text } from './site-field.ts';
import type { SiteDraft, SitesController } from './sites.controller.ts';

/** Four values, and a small piece of a widget that wears them. */
export function siteLook(sites: SitesController, words: ConsoleSitesWords) {
  return html`<p class="note">${words.lookHint}</p>
    ${colour(sites, 'actionColour', words.actionColour, words)} ${colour(sites, 'ink', words.ink, words)}
    ${text(sites, 'font', words.font, words.fontHint)}
    ${text(sites, 'corner', words.corner, words.cornerHint, 'number')}
    <div role="group" aria-label=${words.example}>
      <p class="note">${words.example}</p>
      <div class="look">
        <p class="look-title">${words.exampleTitle}</p>
        <p>${words.exampleText}</p>
        <p class="look-button">${words.exampleButton}</p>
      </div>
    </div>`;
}

function colour(
  sites: SitesController,
  field: 'actionColour' | 'ink',
  label: string,
  words: ConsoleSitesWords,
) {
  const picked = (event: Event) => sites.type({ [field]: (event.target as HTMLInputElement).value });
  return html`<div class="beside">
    ${text(sites, field, label, words.colourHint)}
    <input
      type="color"
      aria-label=${words.pick(label)}
      .value=${isColour(sites.draft[field]) ? sites.draft[field] : '#13503a'}
      @input=${picked}
    />
  </div>`;
}

function isColour(typed: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(typed.trim());
}

/** Dresses the example in what was typed so far; what cannot be read yet changes nothing. */
export function showLook(root: ParentNode, { actionColour, ink, font, corner }: SiteDraft): void {
  const style = root.querySelector<HTMLElement>('.look')?.style;
  if (!style) return;
  const radius = Number(corner);
  set(style, '--wk-color-action', isColour(actionColour) && actionColour.trim());
  set(style, '--look-on', isColour(actionColour) && onColour(actionColour.trim()));
  set(style, '--wk-color-text', isColour(ink) && ink.trim());
  set(style, '--wk-font', font.trim());
  set(style, '--wk-radius', corner.trim() !== '' && radius >= 0 && radius <= 40 && `${radius}px`);
}

function set(style: CSSStyleDeclaration, name: string, value: string | false): void {
  if (value) style.setProperty(name, value);
  else style.removeProperty(name);
}

/** Black or white, whichever can be read on it. */
function onColour(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff';
}
