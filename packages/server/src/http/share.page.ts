import { wordsIn, type Language } from '@wederkerig/words';
import { labAnswerWords, type LabAnswerWords } from '@wederkerig/words/lab-answer';
import { labFeedbackWords, type LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { shareWords } from '@wederkerig/words/share';
import { html } from 'hono/html';
import { readLab, type LabView, type OrganisationText } from '../lab-feedback/read-lab.actions.ts';
import type { Server } from '../server.ts';
import { closingOf, isAsked } from './lab-closing.page.ts';
import { resultOf } from './lab-result.part.ts';
import { sectionHeading } from './lab-section.part.ts';
import { notHerePage } from './not-here.page.ts';
import { languageOfPage, page, telephone, unbroken, type Page } from './page.ts';
import { shareLinks } from './share-links.part.ts';
import { isSlug } from '../slug.ts';

interface Said {
  readonly lab: LabFeedbackWords;
  readonly answer: LabAnswerWords;
  readonly organisation: string;
}

/** A lab as everybody may read it, without a script: what the organisation wrote, and rounded counts; nothing of a resident. */
export async function sharePage(c: Page, server: Server) {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const lab = await sharedLab(c, server, c.req.param('slug') ?? '', language);
  if (!lab) return notHerePage(c);
  const say = await wordsFor(c, language);
  const words = await wordsIn(shareWords, language, organisation.formOfAddress);
  const own = `${server.publicUrl}${base}/share/lab-feedback/${lab.slug}`;
  const title = lab.title.text;
  const isOpen = lab.state === 'open';
  const widget = `${base}/embed/lab-feedback?lab=${lab.slug}&lang=${language}`;
  const shown = isOpen
    ? html`<p><a class="button" href="${widget}">${words.takePart}</a></p>
        ${lab.sections.map((section) => sectionOf(section, say))}
        <p class="note">${say.answer.notEveryone}</p>`
    : html`<p><b>${say.lab.closed}</b></p>
        ${await closingOf(c, server, lab, language)}
        <p class="noprint">
          <a href="${widget}&wk-lab-feedback.item=${firstOf(lab)}">${say.lab.readPoints}</a>
        </p>`;
  const about = [isOpen ? '' : `${say.lab.heardAndDone}.`, say.lab.heldWith(lab.participants, lab.heldOn)];
  return page(
    c,
    language,
    title,
    html`<h1 lang="${lab.title.language}">${title}</h1>
      <p class="note">${say.lab.heldWith(lab.participants, lab.heldOn)}</p>
      ${lab.correctedOn ? html`<p class="note">${say.lab.correctedOn(lab.correctedOn)}</p>` : ''} ${shown}
      <p class="noprint">
        ${isOpen ? html`<a href="${own}/poster?lang=${language}">${words.poster}</a>` : ''}
      </p>
      ${shareLinks({ title, own }, words)}
      <p><a href="tel:${telephone(organisation)}">${organisation.name}: ${unbroken(organisation)}</a></p>
      <details class="noprint">
        <summary>${words.forResearchers}</summary>
        <p><a href="${own}/results.csv">${words.asTable}</a></p>
        <p><a href="${own}/results.json">${words.asData}</a></p>
      </details>`,
    {
      head: html`<link rel="canonical" href="${own}" />
        <link rel="alternate" type="application/atom+xml" href="${base}/feeds/labs.atom?lang=${language}" />
        <link
          rel="alternate"
          type="application/json+oembed"
          href="${server.publicUrl}${base}/oembed?url=${encodeURIComponent(own)}"
          title="${title}"
        />
        <meta property="og:type" content="article" />
        <meta property="og:title" content="${title}" />
        <meta property="og:site_name" content="${organisation.name}" />
        <meta property="og:url" content="${own}" />
        <meta property="og:description" content="${about.filter(Boolean).join(' ')}" />
        <meta property="og:image" content="${own}/picture.png?lang=${language}" />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />`,
      headers: { 'Cache-Control': 'public, max-age=60', Vary: 'Accept-Language' },
      isWide: !isOpen,
    },
  );
}

/** A lab that may be shared; null where there is none. */
export async function sharedLab(
  c: Page,
  server: Server,
  slug: string,
  language: string,
): Promise<LabView | null> {
  if (!isSlug(slug)) return null;
  const { organisation } = c.env.facts;
  const { clock } = server;
  return server.connection.inOrganisation(organisation.id, (db) =>
    readLab({ db, organisation, clock }, slug, language),
  );
}

async function wordsFor(c: Page, language: Language): Promise<Said> {
  const { name, formOfAddress } = c.env.facts.organisation;
  return {
    lab: await wordsIn(labFeedbackWords, language, formOfAddress),
    answer: await wordsIn(labAnswerWords, language, formOfAddress),
    organisation: name,
  };
}

const firstOf = ({ sections }: LabView): string =>
  sections.flatMap(({ items }) => items).map(({ anchor }) => anchor)[0] ?? '';

function sectionOf(section: LabView['sections'][number], say: Said) {
  const { paragraphs, items } = section;
  return html`<section>
    ${sectionHeading(section, say.lab)} ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${items.filter(({ fromResident }) => !fromResident).map((item) => html`<article id="${item.anchor}">${textOf(item.plain ?? { text: item.text })} ${isAsked(item) ? resultOf(item, say) : ''}</article>`)}
  </section>`;
}

const textOf = ({ text, language }: Pick<OrganisationText, 'text'> & Partial<OrganisationText>) =>
  html`<p ${language ? html`lang="${language}"` : ''}>${text}</p>`;
