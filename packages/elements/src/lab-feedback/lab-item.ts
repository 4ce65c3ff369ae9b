import type { LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { readingDirection } from '@wederkerig/words';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { paragraphs, translationNote } from '../shared/organisation-text.ts';
import type { Organisation } from '../shared/widget.ts';
import { choiceLabel } from './lab-choice.ts';
import type { LabPlace } from './lab-feedback.controller.ts';
import type { Lab, LabChoice, LabItem, LabSection } from './lab-feedback.operations.ts';

export interface LabItemView {
  lab: Lab;
  place: LabPlace;
  organisation: Organisation;
  /** Where the organisation's server is, for its own pages. */
  server: string;
  words: LabFeedbackWords;
  shared: SharedWords;
  /** Of the section's heading; the question stands one lower. */
  level: number;
  closed: boolean;
  chosen: LabChoice | undefined;
  choose: (choice: LabChoice) => void;
  /** Somebody is about to answer, so that what it takes can be fetched. */
  nearing: () => void;
}

/** The section's name on screen; a section of no known kind keeps the heading of the report. */
export function sectionName({ kind, heading: own }: LabSection, words: LabFeedbackWords): string {
  return kind === 'OTHER' ? own.text : words.section[kind];
}

/** What was said: the plain text first, the report's own text one press away. */
export function itemText({ place, words, shared, level, organisation, server }: LabItemView): TemplateResult {
  const { section, item, step, steps } = place;
  const own = html`<div class="report" lang=${item.language} dir=${readingDirection(item.language)}>
    ${paragraphs(item.text)}
  </div>`;
  const whose = item.fromResident ? words.residentIdea : words.readReport;
  return html`<article part="item" aria-labelledby="section">
    <p class="step" id="step" data-read>${words.step(step, steps)} ${stepDots(step, steps)}</p>
    ${heading(level, 'subtitle', sectionName(section, words), 'section', 'step')}
    ${
      item.plain
        ? html`<p
              class="plain"
              lang=${item.plain.language}
              dir=${readingDirection(item.plain.language)}
              data-read
            >
              ${item.plain.text}
            </p>
            ${translationNote(item.plain, shared, organisation.phone)}`
        : html`<div class="plain" data-read>${own}</div>`
    }
    ${item.commitment ? became(item.commitment, words, server) : item.owner || item.due ? html`<p class="note" data-read>${words.ownerAndDue(item.owner, item.due)}</p>` : nothing}
    ${
      item.plain
        ? html`<details part="report">
            <summary>${whose}</summary>
            ${own}
          </details>`
        : item.fromResident
          ? html`<p class="note">${whose}</p>`
          : nothing
    }
  </article>`;
}

/** What a point became: who promised it, for when, and how it stands. More of it stands on a page of its own. */
function became({ slug, owner, due, state, late }: Promised, words: LabFeedbackWords, server: string) {
  return html`<p class="note" data-read>
    <a href=${new URL(`share/commitments/${slug}`, server).href}>${words.ownerAndDue(owner, due)}</a>
    <b>${words.became[late ? 'LATE' : state]}</b>
  </p>`;
}

type Promised = NonNullable<LabItem['commitment']>;

/** What the report says before its items, or after them, where nothing is asked. */
export function aside(
  { sections }: Lab,
  kind: LabSection['kind'],
  words: LabFeedbackWords,
): TemplateResult[] {
  const silent = sections.filter(
    (section) => section.kind === kind && !section.items.length && section.paragraphs.length,
  );
  return silent.map(
    (section) =>
      html`<details part="report">
        <summary>${sectionName(section, words)}</summary>
        <div class="report" lang="nl" dir="ltr">
          ${section.paragraphs.map((text) => html`<p>${text}</p>`)}
        </div>
      </details>`,
  );
}

/** How far one is, for the eye; the words before it say the same. */
function stepDots(step: number, steps: number) {
  if (steps < 2 || steps > 12) return nothing;
  const dots = Array.from({ length: steps }, (_, index) => html`<i class=${index < step ? 'done' : ''}></i>`);
  return html`<span class="dots" aria-hidden="true">${dots}</span>`;
}

/** The question of an item and its answers, one a row. Pressing another answer changes it. */
export function itemQuestion(view: LabItemView): TemplateResult | typeof nothing {
  const { place, words, level, nearing } = view;
  const { question } = place.item;
  if (!question) return nothing;
  return html`<div role="group" aria-labelledby="question" @pointerenter=${nearing} @focusin=${nearing}>
    ${heading(level + 1, 'ask', words.question[question], 'question')}
    <div class="stack">${place.item.choices.map((choice) => answerButton(view, choice))}</div>
    <p class="note" data-read>${words.nobodySeesChoice}</p>
  </div>`;
}

function answerButton({ place, words, organisation, chosen, choose }: LabItemView, choice: LabChoice) {
  const label = choiceLabel(choice, place.item.question, words, organisation.name);
  const mine = choice === chosen;
  return html`<button
    class="answer ${mine ? 'main' : ''}"
    part="answer ${mine ? 'answer-chosen' : ''}"
    aria-pressed=${mine}
    data-read
    @click=${() => choose(choice)}
  >
    ${mine ? tick : ring}<span>${label}</span>${mine ? html`<span class="mine">${words.yourAnswer}</span>` : nothing}
  </button>`;
}

const tick = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12.5l5.5 5.5L20 7" /></svg>`;
const ring = html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" /></svg>`;
