import type { SharedWords } from '@wederkerig/words/shared';
import type { WelcomeWords } from '@wederkerig/words/welcome';
import { welcomeAroundWords, type WelcomeAroundWords } from '@wederkerig/words/welcome-around';
import { welcomeGatheringWords } from '@wederkerig/words/welcome-gathering';
import { html, nothing, type LitElement } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import { heading } from '../shared/heading.ts';
import { notice } from '../shared/notice.ts';
import { paragraphs, translationNote } from '../shared/organisation-text.ts';
import type { Widget } from '../shared/widget.ts';
import { WelcomeAroundController } from './welcome-around.controller.ts';
import { helpingToMeet } from './welcome-helping.ts';
import type { BuddyWelcome, Information } from './welcome-around.operations.ts';

/** What stands below somebody's own half year, or in its place: for neighbours, for buddies, and for whoever lives here. */
export class WelcomeAroundPart {
  readonly around: WelcomeAroundController;

  constructor(
    host: LitElement,
    private readonly _widget: Widget,
    told: () => void,
  ) {
    this.around = new WelcomeAroundController(host, {
      client: () => _widget.client,
      language: () => _widget.reader.language,
      act: (operation, input) => actSignedIn(_widget, operation, input as never),
      told,
    });
    void this.around.request.ask();
  }

  /** Whether there is anything to show. */
  get isEmpty(): boolean {
    const viewer = this.around.request.data?.viewer;
    if (!viewer) return true;
    return (
      viewer.newNeighbours.length + viewer.welcomeInformation.length + this.around.buddyWelcomes.length === 0
    );
  }

  render(steps: WelcomeWords, shared: SharedWords, level: number): unknown {
    const words = this._widget.reader.words(welcomeAroundWords);
    const { request, buddyWelcomes } = this.around;
    this.around.follow();
    if (!words || !request.data?.viewer)
      return request.outcome ? notice(request.outcome, shared, request.again) : nothing;
    const { newNeighbours, welcomeInformation } = request.data.viewer;
    return html`${buddyWelcomes.map((one) => this._buddy(one, words, steps, shared, level))}
    ${newNeighbours.length ? neighbours(newNeighbours, words, level) : nothing}
    ${welcomeInformation.length ? this._information(welcomeInformation, words, shared, level) : nothing}`;
  }

  private _buddy(
    one: BuddyWelcome,
    words: WelcomeAroundWords,
    steps: WelcomeWords,
    shared: SharedWords,
    level: number,
  ) {
    const { around } = this;
    const meeting = this._widget.reader.words(welcomeGatheringWords);
    const isAbout = around.about === one.id;
    const now = one.steps.find((step) => step.now);
    const act = (how: 'MET' | 'PHONE', said: string) =>
      html`<button
        aria-label=${one.firstName ? `${said}: ${one.firstName}` : said}
        aria-disabled=${around.busy}
        @click=${() => around.note(one.id, how)}
      >
        ${said}
      </button>`;
    return html`<section part="buddy" class="part">
      ${heading(level, 'subtitle', words.buddyHeading(one.firstName))}
      ${now ? html`<p data-read><b>${words.buddyTask[now.step]}</b></p>` : nothing}
      <div class="acts">${act('MET', words.met)} ${act('PHONE', words.spoke)}</div>
      <div role="status">
        ${isAbout && around.noted ? html`<p part="box" class="box thanks" data-read>${words.noted}</p>` : nothing}
      </div>
      ${one.contactOn ? html`<p data-read>${words.lastContact(one.contactOn)}</p>` : nothing}
      <p class="note" data-read>${words.buddyNote}</p>
      ${meeting ? helpingToMeet(one, around, meeting, shared) : nothing}
      ${isAbout ? notice(around.outcome, shared) : nothing}
      <ol class="steps">
        ${one.steps
          .filter(({ step }) => step !== 'BEFORE' && step !== 'DAY_0')
          .map(
            ({ step, now: isNow }) =>
              html`<li class="step ${isNow ? 'now' : 'later'}" aria-current=${isNow ? 'step' : nothing}>
                <span class="name" data-read>${steps.step[step]}</span>
                <span class="does" data-read>${words.buddyTask[step]}</span>
              </li>`,
          )}
      </ol>
    </section>`;
  }

  private _information(
    blocks: readonly Information[],
    words: WelcomeAroundWords,
    shared: SharedWords,
    level: number,
  ) {
    const phone = this._widget.organisation?.phone;
    const missing = blocks.find(({ text }) => text.state === 'MISSING');
    return html`<section part="information" class="part">
      ${heading(level, 'subtitle', words.informationHeading)}
      ${missing ? translationNote(missing.text, shared, phone) : nothing}
      ${blocks.map(
        ({ kind, title, text }) =>
          html`<details part="block" class="fold">
            <summary>
              <span lang=${title.language} dir="auto">${title.text}</span>
            </summary>
            ${title.text === words.kind[kind] ? nothing : html`<p class="note">${words.kind[kind]}</p>`}
            <div lang=${text.language} dir="auto" class="stack" data-read>${paragraphs(text.text)}</div>
            ${text.state === 'MACHINE' ? translationNote(text, shared, phone) : nothing}
          </details>`,
      )}
    </section>`;
  }
}

function neighbours(
  coming: readonly { readonly firstName: string | null }[],
  words: WelcomeAroundWords,
  level: number,
) {
  return html`<section part="neighbours" class="part">
    ${heading(level, 'subtitle', words.neighboursHeading)}
    <ul class="plain">
      ${coming.map(
        ({ firstName }) => html`<li data-read>${firstName ? words.namedComes(firstName) : words.comes}</li>`,
      )}
    </ul>
    <p class="note" data-read>${words.neighboursNote}</p>
  </section>`;
}
