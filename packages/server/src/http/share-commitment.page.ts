import { wordsIn, type Language } from '@wederkerig/words';
import { commitmentFeedWords } from '@wederkerig/words/commitment-feed';
import { commitmentsWords, type CommitmentsWords } from '@wederkerig/words/commitments';
import { labAnswerWords } from '@wederkerig/words/lab-answer';
import { labFeedbackWords } from '@wederkerig/words/lab-feedback';
import { sharedWords } from '@wederkerig/words/shared';
import { html } from 'hono/html';
import type { MoveView, UpdateView } from '../commitments/commitment-history.actions.ts';
import type { CommitmentView } from '../commitments/read-commitments.actions.ts';
import { readToldCommitment, type ToldCommitment } from '../commitments/told-commitment.actions.ts';
import type { Server } from '../server.ts';
import { barsOf } from './lab-result.part.ts';
import { notHerePage } from './not-here.page.ts';
import { languageOfPage, page, telephone, unbroken, type Page } from './page.ts';

/** A promise as everybody may read it, without a script: what was promised, how it stands, and what was said about it. */
export async function shareCommitmentPage(c: Page, server: Server) {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const told = await read(c, server, language);
  if (!told) return notHerePage(c);
  const words = await wordsIn(commitmentsWords, language, organisation.formOfAddress);
  const events = await wordsIn(commitmentFeedWords, language, organisation.formOfAddress);
  const { notTranslated } = await wordsIn(sharedWords, language, organisation.formOfAddress);
  const { promise, updates, moves } = told;
  const own = `${server.publicUrl}${base}/share/commitments/${promise.slug}`;
  const title = promise.text.text;
  const isForeign = [promise.text, ...updates, ...moves].some((one) => one.language !== language);
  return page(
    c,
    language,
    title,
    html`<p class="note">${words.heading}</p>
      <h1 lang="${promise.text.language}">${title}</h1>
      <p>${stands(told, words)}</p>
      <p class="note">
        ${words.promisedFor(promise.firstDue)} ${words.whoDoes(promise.ownerRole)} ${placeOf(promise, words)}
      </p>
      <ul class="history">
        ${moves.map(
          (one) =>
            html`<li>
              <b>${events.moved(one.to)}</b><br />
              <span lang="${one.language}">${one.reason}</span><br />
              ${signed(one)}
            </li>`,
        )}
        ${updates.map(
          (one) =>
            html`<li>
              <b>${events[one.kind]}</b><br />
              <span lang="${one.language}">${one.text}</span><br />
              ${words.on(one.saidOn)} ${signed(one)} ${proofOf(one, words)}
            </li>`,
        )}
      </ul>
      ${await noticedBy(told, c, language)} ${isForeign ? html`<p class="note">${notTranslated}</p>` : ''}
      ${promise.place ? html`<p><a href="${base}/share/lab-feedback/${promise.place.lab}#${promise.place.anchor}">${words.fromLab}</a></p>` : ''}
      <p><a href="tel:${telephone(organisation)}">${organisation.name}: ${unbroken(organisation)}</a></p>`,
    {
      head: html`<link rel="canonical" href="${own}" />
        <meta property="og:type" content="article" />
        <meta property="og:title" content="${title}" />
        <meta property="og:site_name" content="${organisation.name}" />
        <meta property="og:url" content="${own}" />
        <meta property="og:description" content="${stands(told, words)}" />`,
      headers: { 'Cache-Control': 'public, max-age=60', Vary: 'Accept-Language' },
    },
  );
}

/** What residents and other readers say of it, where enough of them did. */
async function noticedBy({ noticed }: ToldCommitment, c: Page, language: Language) {
  const { residents, visitors } = noticed;
  if (!residents && !visitors) return '';
  const { formOfAddress } = c.env.facts.organisation;
  const lab = await wordsIn(labFeedbackWords, language, formOfAddress);
  const answer = await wordsIn(labAnswerWords, language, formOfAddress);
  const name = (choice: string) =>
    choice === 'not-yet' ? lab.notYet : lab.choice[choice === 'yes' ? 'YES' : 'DONT_KNOW'];
  return html`<h2>${lab.question.NOTICE}</h2>
    ${barsOf(answer.residents, residents, name, { answer })}
    ${barsOf(answer.visitors, visitors, name, { answer })}
    <p class="note">${answer.notEveryone}</p>`;
}

function read(c: Page, server: Server, language: string): Promise<ToldCommitment | null> {
  const { organisation } = c.env.facts;
  const { clock } = server;
  return server.connection.inOrganisation(organisation.id, (db) =>
    readToldCommitment({ db, organisation, clock }, c.req.param('slug') ?? '', language),
  );
}

/** How it stands, in one sentence. */
function stands({ promise, isLate, daysLate }: ToldCommitment, words: CommitmentsWords): string {
  const { state, due } = promise;
  if (state === 'dropped') return words.dropped;
  if (state === 'kept') return daysLate ? words.keptLate(daysLate) : words.keptInTime;
  return isLate ? words.late(daysLate) : words.finishedBy(due);
}

function placeOf({ building, neighbourhood }: CommitmentView, words: CommitmentsWords): string {
  const place = building ?? neighbourhood;
  return place ? words.inPlace(place) : '';
}

function proofOf({ link }: UpdateView, words: CommitmentsWords) {
  return link ? html`<a href="${link}" rel="noopener nofollow ugc">${words.proof}</a>` : '';
}

const signed = ({ author, job }: UpdateView | MoveView) =>
  html`<span class="note">${[author, job].filter(Boolean).join(', ')}</span>`;
