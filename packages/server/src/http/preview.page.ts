import { labPreviewWords } from '@wederkerig/words/lab-preview';
import { html } from 'hono/html';
import { page, trustedTypes, type Page } from './page.ts';
import { spokenOn } from './spoken-on.ts';

/** A lab as residents will see it, and the question whether it is right, for whoever has a link. */
export async function previewPage(c: Page) {
  const { organisation, base } = c.env.facts;
  const { language, words, shared, call } = await spokenOn(c, labPreviewWords);
  return page(
    c,
    language,
    words.title,
    html`<h1>${words.title}</h1>
      <div data-part="read" hidden>
        <p>${words.before(organisation.name)}</p>
        <p class="note">${words.readThenTell}</p>
        <div data-lab data-not-yet="${words.notYet}"></div>
        <article data-part="ask" tabindex="-1">
          <form novalidate>
            <h2>${words.isItRight}</h2>
            <p class="note" id="readers">${words.audience(organisation.name)}</p>
            <button name="right" value="yes">${words.right}</button>
            <button name="right" value="no" class="quiet" aria-expanded="false" aria-controls="wrong">
              ${words.wrong}
            </button>
            <div id="wrong" hidden>
              <p>
                <label for="words">${words.whatIsWrong}</label>
                <textarea id="words" rows="6" maxlength="2000" aria-describedby="readers mend"></textarea>
              </p>
              <p class="refused" id="mend" role="alert"></p>
              <button name="right" value="told">${words.send}</button>
            </div>
          </form>
        </article>
        <article data-part="done" tabindex="-1" hidden>
          <p>${words.thanks}</p>
          <button class="quiet" data-again>${words.again}</button>
        </article>
      </div>
      <div data-part="refused" tabindex="-1" hidden>
        <p>${words.noLongerWorks}</p>
        ${call}
      </div>
      <div data-part="unreachable" role="alert" hidden>
        <p>${shared.unreachable} ${shared.keptAsTyped}</p>
      </div>
      <noscript>${call}</noscript>
      <script type="module" src="${base}/pages/preview.js"></script>
      <script type="module" src="${base}/embed.js"></script>`,
    { policy: trustedTypes },
  );
}
