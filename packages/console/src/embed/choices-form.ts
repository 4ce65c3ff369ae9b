import { languageNames } from '@wederkerig/words';
import type { ConsoleEmbedWords } from '@wederkerig/words/console-embed';
import { html, nothing } from 'lit';
import type { EmbedController, EmbedDraft } from './embed.controller.ts';

type Option = readonly [value: string, name: string];

/** What to show, on which site, and what the page says of it. */
export function choicesForm(embed: EmbedController, words: ConsoleEmbedWords) {
  const { widgets, sites, labs, neighbourhoods, vacantHomes } = embed.list.data!;
  const { widget, neighbourhood, vacantHome } = embed.draft;
  const attributes = widgets.find(({ name }) => name === widget)?.attributes ?? [];
  const mayBeVacant = attributes.includes('vacant-home');
  /** A text beside a vacant home is of one building, and of nothing else. */
  const has = (name: string) => attributes.includes(name) && !(mayBeVacant && vacantHome);
  const around = neighbourhoods.filter(({ slug }) => !neighbourhood || slug === neighbourhood);
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
    <fieldset class="choices">
      <legend>${words.widget}</legend>
      ${widgets.map(({ name }) => choice(embed, 'widget', name, words.widgets[name] ?? name, words.about[name]))}
    </fieldset>
    ${sites.length > 1 ? choices(embed, 'site', words.site, named(sites)) : nothing}
    ${has('lab') ? labChoice(embed, labs, words) : nothing}
    ${
      mayBeVacant
        ? html`${choices(embed, 'vacantHome', words.vacantHome, [['', words.numbers], ...named(vacantHomes)])}
          ${vacantHomes.length > 0 ? nothing : html`<p class="note">${words.noVacantHomes}</p>`}`
        : nothing
    }
    ${
      has('neighbourhood') && neighbourhoods.length > 1
        ? choices(embed, 'neighbourhood', words.neighbourhood, [
            [
              '',
              ['commitments', 'signal', 'mix', 'thanks'].includes(widget)
                ? words.everywhere
                : words.allNeighbourhoods,
            ],
            ...named(neighbourhoods),
          ])
        : nothing
    }
    ${
      has('building')
        ? html`<details>
            <summary>${words.oneBuilding}</summary>
            <div class="fields">
              ${choices(embed, 'building', words.building, [
                ['', words.wholeNeighbourhood],
                ...named(around.flatMap(({ buildings }) => buildings)),
              ])}
            </div>
          </details>`
        : nothing
    }
    <details>
      <summary>${words.more}</summary>
      <div class="fields">
        ${choices(embed, 'language', words.language, [['', words.asPage], ...Object.entries(languageNames)])}
        ${count(embed, 'heading', words.heading, 6, words.headingHint)}
        ${has('limit') ? count(embed, 'limit', words.limit, 50, words.limitHint[widget] ?? '') : nothing}
      </div>
    </details>
  </form>`;
}

function choices(
  embed: EmbedController,
  field: Exclude<keyof EmbedDraft, 'heading' | 'limit'>,
  label: string,
  options: readonly Option[],
) {
  return html`<fieldset class="choices">
    <legend>${label}</legend>
    ${options.map(([value, name]) => choice(embed, field, value, name))}
  </fieldset>`;
}

function choice(
  embed: EmbedController,
  field: keyof EmbedDraft,
  value: string,
  name: string,
  about?: string,
) {
  return html`<label class="choice">
    <input
      type="radio"
      name=${field}
      .checked=${embed.draft[field] === value}
      @change=${() => embed.choose({ [field]: value })}
    />
    <span>${name}${about ? html`<span class="note about">${about}</span>` : nothing}</span>
  </label>`;
}

/** A number that is typed; what is none, or too much, is as if it were not there. */
function count(
  embed: EmbedController,
  field: 'heading' | 'limit',
  label: string,
  most: number,
  hint: string,
) {
  const typed = (event: Event) => {
    const value = (event.target as HTMLInputElement).value;
    const fits = /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most;
    embed.choose({ [field]: fits ? value : '' });
  };
  return html`<div>
    <label for=${field}>${label}</label>
    <input
      id=${field}
      type="number"
      min="1"
      max=${most}
      aria-describedby="${field}-note"
      .value=${embed.draft[field]}
      @input=${typed}
    />
    <p class="note" id="${field}-note">${hint}</p>
  </div>`;
}

function labChoice(
  embed: EmbedController,
  labs: readonly { slug: string; name: string }[],
  words: ConsoleEmbedWords,
) {
  return labs.length > 0
    ? choices(embed, 'lab', words.lab, named(labs))
    : html`<p class="box">${words.noLabs}</p>`;
}

function named(places: readonly { slug: string; name: string }[]): Option[] {
  return places.map(({ slug, name }) => [slug, name]);
}
