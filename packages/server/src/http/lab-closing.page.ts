import type { Language } from '@wederkerig/words';
import { html } from 'hono/html';
import { outcomesOf, type LabOutcome } from '../commitments/lab-outcome.actions.ts';
import { choicesOf, questionOf } from '../lab-feedback/lab-feedback.rules.ts';
import { readLandscape, type LandscapeView } from '../lab-feedback/lab-landscape.actions.ts';
import { topOf } from '../lab-feedback/lab-priority.rules.ts';
import { tookPart } from '../lab-feedback/lab-took-part.rules.ts';
import type { ItemView, LabView } from '../lab-feedback/read-lab.actions.ts';
import type { Server } from '../server.ts';
import { closingWords, type ClosingWords } from './lab-closing-words.ts';
import { outcomeOf } from './lab-outcome.part.ts';
import { resultOf } from './lab-result.part.ts';
import { sectionHeading } from './lab-section.part.ts';
import type { Page } from './page.ts';

/** What was heard in a lab that closed and what is done about it, for one page; nothing in a resident's own words. */
export async function closingOf(c: Page, server: Server, lab: LabView, language: Language) {
  const say = await closingWords(c, language);
  const { outcomes, landscape } = await came(c, server, lab, language);
  const sections = lab.sections
    .map(({ items, ...section }) => ({ ...section, items: items.filter(isAsked) }))
    .filter(({ items }) => items.length > 0);
  return html`<h2 class="large">${say.lab.heardAndDone}</h2>
    <p>${peopleIn(lab, say)} ${say.answer.notEveryone}</p>
    ${agreedIn(lab, landscape, say)} ${topIn(lab, say)}
    ${sections.map(
      ({ items, ...section }) =>
        html`<section>
          ${sectionHeading(section, say.lab)}
          ${items.map((item) => pointOf(item, outcomes, c.env.facts.base, say))}
        </section>`,
    )}
    ${lab.sections.some(({ items }) => items.some(({ fromResident }) => fromResident)) ? html`<p>${say.closing.ideas}</p>` : ''}
    ${reportOf(lab, say)}`;
}

function came(c: Page, { clock, connection }: Server, lab: LabView, language: Language) {
  const { organisation } = c.env.facts;
  return connection.inOrganisation(organisation.id, async (db) => ({
    outcomes: await outcomesOf({ db, organisation, clock }, lab, language),
    landscape: await readLandscape({ db }, lab.id),
  }));
}

function peopleIn(lab: LabView, { closing }: ClosingWords): string {
  const results = lab.sections.flatMap(({ items }) => items).map((item) => item.results);
  const { residents, visitors, paper } = tookPart(results);
  const said = [
    residents && closing.residents(residents),
    visitors && closing.visitors(visitors),
    paper && closing.onPaper(paper),
  ].filter(Boolean);
  return said.length > 0 ? [...said, closing.orMore].join(' ') : closing.tooFew;
}

function agreedIn(lab: LabView, landscape: LandscapeView | null, { landscape: words }: ClosingWords) {
  const agreed = (landscape?.agreed ?? []).flatMap(({ itemId, says }) => {
    const item = itemOf(lab, itemId);
    return item && isAsked(item) ? [{ item, says }] : [];
  });
  if (agreed.length === 0) return '';
  return html`<section>
    <h2>${words.agreed}</h2>
    <ul>
      ${agreed.map(({ item, says }) => html`<li>${words.all[says === 'yes' ? 'YES' : 'NO']} ${textOf(item)}</li>`)}
    </ul>
  </section>`;
}

function topIn(lab: LabView, { wishes, lab: words }: ClosingWords) {
  const top = topOf(lab.priorities?.cells ?? {}).flatMap(({ itemId, count }) => {
    const item = itemOf(lab, itemId);
    return item ? [{ item, count }] : [];
  });
  if (top.length === 0) return '';
  return html`<section>
    <h2>${wishes.top}</h2>
    <ol>
      ${top.map(
        ({ item, count }) =>
          html`<li>
            ${item.fromResident ? words.residentIdea : textOf(item)}
            <span class="note">${wishes.topChosen(count)}</span>
          </li>`,
      )}
    </ol>
  </section>`;
}

function pointOf(item: ItemView, outcomes: readonly LabOutcome[], base: string, say: ClosingWords) {
  const outcome = outcomes.find(({ itemId }) => itemId === item.id);
  return html`<article id="${item.anchor}" class="point">
    <div>
      <p><b>${textOf(item)}</b></p>
      ${resultOf(item, say)}
    </div>
    <div class="did">${outcomeOf(outcome, base, say)}</div>
  </article>`;
}

/** What the report says around its points, for whoever wants all of it. */
function reportOf({ sections, title }: LabView, { closing }: ClosingWords) {
  const told = sections.filter(({ paragraphs }) => paragraphs.length > 0);
  if (told.length === 0) return '';
  return html`<details class="noprint">
    <summary>${closing.report}</summary>
    ${told.map(
      ({ heading, paragraphs }) =>
        html`<h3 lang="${heading.language}">${heading.text}</h3>
          ${paragraphs.map((text) => html`<p lang="${title.language}">${text}</p>`)}`,
    )}
  </details>`;
}

/** Of a resident's idea only that there is one stands on a page to share. */
export const isAsked = ({ fromResident, kind, due, today }: ItemView): boolean =>
  !fromResident && choicesOf(questionOf(kind, due, today)).length > 0;

const itemOf = ({ sections }: LabView, id: string): ItemView | undefined =>
  sections.flatMap(({ items }) => items).find((item) => item.id === id);

const textOf = ({ plain, text, language }: ItemView) =>
  html`<span lang="${plain?.language ?? language}">${plain?.text ?? text}</span>`;
