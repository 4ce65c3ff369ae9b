import { wordsIn } from '@wederkerig/words';
import { labAnswerWords } from '@wederkerig/words/lab-answer';
import { labFeedbackWords, type LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { labPosterWords } from '@wederkerig/words/lab-poster';
import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';
import { inCapitals } from '../in-capitals.ts';
import { choicesOf, questionOf } from '../lab-feedback/lab-feedback.rules.ts';
import type { ItemView, LabView } from '../lab-feedback/read-lab.actions.ts';
import type { Server } from '../server.ts';
import { notHerePage } from './not-here.page.ts';
import { languageOfPage, page, telephone, unbroken, type Page } from './page.ts';
import { choiceIn } from './lab-choice.part.ts';
import { sharedLab } from './share.page.ts';

/** So many points stand on the poster: enough to want to say something. */
const mostOnPoster = 3;

/** A lab on paper: a poster for the hall, and a slip to fill in for whoever has no internet. For the printer; no script. */
export async function labPosterPage(c: Page, server: Server) {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const lab = await sharedLab(c, server, c.req.param('slug') ?? '', language);
  if (!lab) return notHerePage(c);
  const words = await wordsIn(labPosterWords, language, organisation.formOfAddress);
  const said = {
    lab: await wordsIn(labFeedbackWords, language, organisation.formOfAddress),
    answer: await wordsIn(labAnswerWords, language, organisation.formOfAddress),
    organisation: organisation.name,
  };
  const own = `${server.publicUrl}${base}/share/lab-feedback/${lab.slug}`;
  const asked = askedOn(lab);
  const call = html`<p>
    <a href="tel:${telephone(organisation)}">${words.callUs(unbroken(organisation))}</a>
  </p>`;
  return page(
    c,
    language,
    lab.title.text,
    html`<article class="sheet poster">
        <p><b>${organisation.name}</b></p>
        <h1 lang="${lab.title.language}">${lab.title.text}</h1>
        <p class="large">${words.join}</p>
        ${asked.slice(0, mostOnPoster).map(({ item, question }) => html`<p class="said">${textOf(item)}<br /><b>${said.lab.question[question]}</b></p>`)}
        ${lab.closesOn ? html`<p>${said.lab.closesOn(lab.closesOn)}</p>` : ''}
        <div class="square large" aria-hidden="true">${raw(renderSVG(own, { border: 2 }))}</div>
        <p>${words.scan}<br />${own}</p>
        ${call}
      </article>
      <article class="sheet slip">
        <h2>${words.slip}</h2>
        <p>${words.how}</p>
        <p>${words.noName}</p>
        <p>${words.number}: ______________ <span class="note">${words.numberBy}</span></p>
        <div class="points">
          ${asked.map(
            (one) =>
              html`<section>
                <p>${textOf(one.item)}<br /><b>${said.lab.question[one.question]}</b></p>
                <p>
                  ${one.choices.map((choice) => html`<span class="box">☐ ${choiceIn(choice, said)}</span> `)}
                </p>
              </section>`,
          )}
        </div>
        <p>${words.number}: ______________ <span class="note">${words.numberBy}</span></p>
        <p>${words.give}</p>
        ${call}
      </article>`,
  );
}

interface Asked {
  readonly item: ItemView;
  readonly question: keyof LabFeedbackWords['question'];
  readonly choices: readonly string[];
}

/** Points of the organisation with the question that is asked about them. */
function askedOn({ sections }: LabView): Asked[] {
  return sections
    .flatMap(({ items }) => items)
    .filter(({ fromResident }) => !fromResident)
    .flatMap((item) => {
      const question = questionOf(item.kind, item.due, item.today);
      if (!question) return [];
      const name = inCapitals(question) as Asked['question'];
      return [{ item, question: name, choices: choicesOf(question) }];
    });
}

const textOf = ({ plain, text, language }: ItemView) =>
  html`<span lang="${plain?.language ?? language}">${plain?.text ?? text}</span>`;
