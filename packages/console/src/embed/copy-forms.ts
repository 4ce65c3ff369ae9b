import type { ConsoleEmbedWords } from '@wederkerig/words/console-embed';
import { html, nothing } from 'lit';
import type { Snippet } from './snippets.ts';

export interface Copied {
  readonly form: string;
  /** False where the browser does not let a page copy; the text is selected then. */
  readonly done: boolean;
}

/** Every way to put it on a page, with when to use it and a button that copies it. The first is open. */
export function copyForms(
  snippets: readonly Snippet[],
  words: ConsoleEmbedWords,
  copied: Copied | undefined,
  copy: (form: string, field: HTMLTextAreaElement) => void,
) {
  return html`<section class="stack" aria-labelledby="copy">
    <h2 id="copy">${words.copyTitle}</h2>
    <p class="note">${words.copyWhat}</p>
    ${snippets.map(
      ({ form, code, block }, index) =>
        html`<details class="way" ?open=${index === 0}>
          <summary>${words.forms[form].title}</summary>
          <div class="fields">
            <p id="when-${form}">
              ${words.forms[form].when} ${block ? html`<code class="block">${block}</code>` : nothing}
            </p>
            <textarea
              id="code-${form}"
              readonly
              dir="ltr"
              spellcheck="false"
              aria-label=${words.forms[form].title}
              aria-describedby="when-${form}"
              rows=${Math.min(14, code.split('\n').length + 1)}
              .value=${code}
            ></textarea>
            <div class="acts">
              <button
                class=${index === 0 ? 'main' : ''}
                aria-label="${words.copy}: ${words.forms[form].title}"
                @click=${(event: Event) => copy(form, fieldOf(event))}
              >
                ${words.copy}
              </button>
            </div>
            <p role="status">
              ${copied?.form === form ? (copied.done ? words.copied : words.selected) : nothing}
            </p>
          </div>
        </details>`,
    )}
  </section>`;
}

function fieldOf(event: Event): HTMLTextAreaElement {
  return (event.currentTarget as HTMLElement).closest('.fields')!.querySelector('textarea')!;
}
