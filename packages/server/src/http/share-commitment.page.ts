import { wordsIn } from '@wederkerig/words';
import { commitmentFeedWords } from '@wederkerig/words/commitment-feed';
import { commitmentsWords, type CommitmentsWords } from '@wederkerig/words/commitments';
import { sharedWords } from '@wederkerig/words/shared';
import { html } from 'hono/html';
import type { MoveView, UpdateView } from '../commitments/commitment-history.actions.ts';
import type { CommitmentView } from '../commitments/read-commitments.actions.ts';
import { readToldCommitment, type ToldCommitment } from '../commitments/told-commitment.actions.ts';
import type { Server } from '../server.ts';
import { languageOfPage, page, telephone, type Page } from './page.ts';

/** A promise as everybody may read it, without a script: what was promised, how it stands, and what was said about it. */
export async function shareCommitmentPage(c: Page, server: Server) {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const told = await read(c, server, language);
  if (!told) return c.text('not there\n', 404);
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
      <ul>
        ${moves.map(
          (one) =>
            html`<li>
              <b>${events.moved(one.to)}</b> <span lang="${one.language}">${one.reason}</span> ${signed(one)}
            </li>`,
        )}
        ${updates.map(
          (one) =>
            html`<li>
              <b>${events[one.kind]}</b>
              <span lang="${one.language}">${one.text}</span> ${words.on(one.saidOn)} ${signed(one)}
              ${proofOf(one, words)}
            </li>`,
        )}
      </ul>
      ${isForeign ? html`<p class="note">${notTranslated}</p>` : ''}
      ${promise.place ? html`<p><a href="${base}/share/lab-feedback/${promise.place.lab}#${promise.place.anchor}">${words.fromLab}</a></p>` : ''}
      <p><a href="tel:${telephone(organisation)}">${organisation.name}: ${organisation.phone}</a></p>`,
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
