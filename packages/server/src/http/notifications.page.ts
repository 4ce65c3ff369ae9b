import { notificationsWords, type NotificationsWords } from '@wederkerig/words/notifications';
import { html } from 'hono/html';
import { channels, newsTopics, rhythms } from '../notifications/notifications.rules.ts';
import { page, type Page } from './page.ts';
import { spokenOn } from './spoken-on.ts';

/**
 * Where somebody chooses how to hear what is new, behind a link in a mail. To open it changes nothing: what was chosen is asked for
 * by the page, with what the link holds, and what is chosen is sent when a button is pressed.
 *
 * @param first what is chosen when the page opens; what was chosen before if absent
 */
export async function notificationsPage(c: Page, first: 'never' | '' = '') {
  const { base } = c.env.facts;
  const { language, words, shared, call } = await spokenOn(c, notificationsWords);
  return page(
    c,
    language,
    words.title,
    html`<h1>${words.title}</h1>
      <div
        data-part="choose"
        data-first="${first}"
        data-ask="${base}/notifications/chosen"
        data-worker="${base}/pages/push-worker.js"
        data-no-push="${words.pushRefused}"
        tabindex="-1"
        hidden
      >
        <p>${words.what}</p>
        <form data-to="${base}/notifications" novalidate>
          ${rhythmFields(words)} ${topicFields(words)} ${channelFields(words)}
          <p data-part="mend" class="refused" role="alert" hidden></p>
          <button>${words.keep}</button>
        </form>
        <p role="status" data-kept="${words.kept}"></p>
      </div>
      <div data-part="refused" tabindex="-1" hidden>
        <p>${words.noLongerWorks}</p>
        <p><a href="${base}/account?lang=${language}">${words.chooseAgain}</a></p>
      </div>
      <p data-part="unreachable" role="alert" hidden>${shared.unreachable} ${shared.keptAsTyped}</p>
      ${call}
      <script type="module" src="${base}/pages/notifications.js"></script>`,
  );
}

function rhythmFields(words: NotificationsWords) {
  return html`<fieldset>
    <legend>${words.howOften}</legend>
    ${rhythms.map((rhythm) => choice('rhythm', rhythm, words.rhythm[rhythm]))}
    <p class="note" data-never hidden>${words.neverMeans}</p>
  </fieldset>`;
}

/** Each kind by itself. */
function topicFields(words: NotificationsWords) {
  return html`<fieldset data-about>
    <legend>${words.about}</legend>
    ${newsTopics.map(
      (topic) =>
        html`<label class="choice"
          ><input type="checkbox" name="hears" value="${topic}" /> ${words.topic[topic]}</label
        >`,
    )}
    <p class="note">${words.boardAtOnce}</p>
  </fieldset>`;
}

function channelFields(words: NotificationsWords) {
  return html`<fieldset data-way>
    <legend>${words.howTo}</legend>
    ${channels.map((channel) => choice('channel', channel, words.channel[channel], channel === 'push'))}
    <div data-phone hidden>
      <p class="note">${words.callMeans}</p>
      <p>
        <label for="phone">${words.phone}</label>
        <input
          id="phone"
          name="phone"
          type="tel"
          dir="ltr"
          autocomplete="tel"
          maxlength="40"
          aria-describedby="phone-readers"
        />
      </p>
      <p class="note" id="phone-readers">${words.phoneReaders}</p>
      <p class="note" data-keeps hidden>${words.keepsPhone}</p>
    </div>
  </fieldset>`;
}

/** @param hidden until the page finds that its browser can do that */
function choice(name: string, value: string, label: string, hidden = false) {
  return html`<label class="choice" ${hidden ? 'hidden' : ''}
    ><input type="radio" name="${name}" value="${value}" /> ${label}</label
  >`;
}

/** What stands behind a notice on a device: what is new, for whoever has its address. */
export async function newsPage(c: Page) {
  const { base } = c.env.facts;
  const { language, words, shared, call } = await spokenOn(c, notificationsWords);
  return page(
    c,
    language,
    words.newsTitle,
    html`<h1>${words.newsTitle}</h1>
      <div data-part="news" data-ask="${base}/notifications/news" tabindex="-1" hidden>
        <div data-list></div>
        <p><a data-choose href="${base}/notifications?lang=${language}">${words.chooseHere}</a></p>
      </div>
      <div data-part="refused" tabindex="-1" hidden><p>${words.noLongerWorks}</p></div>
      <p data-part="unreachable" role="alert" hidden>${shared.unreachable}</p>
      ${call}
      <script type="module" src="${base}/pages/news.js"></script>`,
  );
}
