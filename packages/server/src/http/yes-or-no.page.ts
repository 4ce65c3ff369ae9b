import { wordsIn } from '@wederkerig/words';
import { sharedWords } from '@wederkerig/words/shared';
import { html } from 'hono/html';
import { languageOfPage, page, telephone, unbroken, type Page } from './page.ts';

type Html = ReturnType<typeof html>;

/** What a page asks on which somebody says yes or no. */
export interface YesOrNo {
  readonly title: string;
  readonly callUs: (phone: string) => string;
  /** Everything above what was answered, its two buttons among it: `data-answer="yes"` and `data-answer="no"`. */
  readonly ask: Html;
  readonly yes: string;
  readonly no: string;
  readonly noLongerWorks: string;
}

/**
 * Where a link in a mail leads that asks one thing. To open it changes nothing; a button does.
 *
 * @param to where the answer is sent, below the organisation's base
 * @param says the name of the answer there
 */
export async function yesOrNoPage(c: Page, { to, says }: { to: string; says: string }, asked: YesOrNo) {
  const { organisation, base } = c.env.facts;
  const language = languageOfPage(c);
  const shared = await wordsIn(sharedWords, language, organisation.formOfAddress);
  const call = html`<p>
    <a href="tel:${telephone(organisation)}">${asked.callUs(unbroken(organisation))}</a>
  </p>`;
  return page(
    c,
    language,
    asked.title,
    html`<h1>${asked.title}</h1>
      <div data-part="ask" data-to="${base}${to}" data-says="${says}" tabindex="-1">${asked.ask}</div>
      <div data-part="yes" tabindex="-1" hidden><p>${asked.yes}</p></div>
      <div data-part="no" tabindex="-1" hidden><p>${asked.no}</p></div>
      <div data-part="refused" tabindex="-1" hidden>
        <p>${asked.noLongerWorks}</p>
        ${call}
      </div>
      <div data-part="unreachable" role="alert" hidden>
        <p>${shared.unreachable}</p>
        ${call}
      </div>
      <noscript>${call}</noscript>
      <script type="module" src="${base}/pages/yes-or-no.js"></script>`,
  );
}
