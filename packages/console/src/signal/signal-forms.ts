import type { ConsoleSignalWords } from '@wederkerig/words/console-signal';
import { html, nothing } from 'lit';
import { sent, valueOf } from '../shared/form.ts';
import type { EnterSignalController, SignalSettingsController } from './signal-forms.controller.ts';
import type { SignalRow, SignalSettings } from './signal.operations.ts';

const kinds: readonly SignalRow['kind'][] = ['COMPLAINT', 'TIP', 'BROKEN', 'NUISANCE', 'PROMISE'];
const sources = ['PHONE', 'PAPER'] as const;

/** For somebody who calls, writes or comes by. */
export function enterForm(
  entering: EnterSignalController,
  words: ConsoleSignalWords,
  enter: () => unknown,
  wrong: unknown,
) {
  const choose = <Value extends string>(
    name: string,
    legend: string,
    all: readonly Value[],
    chosen: Value,
    said: Record<Value, string>,
    set: (value: Value) => void,
  ) =>
    html`<fieldset class="choices">
      <legend>${legend}</legend>
      ${all.map(
        (value) =>
          html`<label class="choice">
            <input type="radio" name=${name} .checked=${value === chosen} @change=${() => set(value)} />
            <span>${said[value]}</span>
          </label>`,
      )}
    </fieldset>`;
  return html`<form novalidate @submit=${sent(enter)}>
    ${choose('kind', words.enterKind, kinds, entering.kind, words.kind, (kind) => (entering.kind = kind))}
    ${choose('source', words.enterSource, sources, entering.source, words.source, (source) => (entering.source = source))}
    <div>
      <label for="text">${words.enterText}</label>
      <textarea
        id="text"
        rows="6"
        maxlength="2000"
        aria-describedby="text-note"
        .value=${entering.text}
        @input=${(event: Event) => (entering.text = valueOf(event))}
      ></textarea>
      <p class="note" id="text-note">${words.noteAudience}</p>
    </div>
    <div class="acts"><button class="main" aria-disabled=${entering.busy}>${words.enterIt}</button></div>
    ${wrong}
  </form>`;
}

/** How fast is answered, and whom else residents can go to; for admins. */
export function settingsForm(
  controller: SignalSettingsController,
  settings: SignalSettings,
  words: ConsoleSignalWords,
  wrong: unknown,
) {
  const field = (
    name: Exclude<keyof SignalSettings, 'version'>,
    label: string,
    { type = 'text', note }: { type?: string; note?: string } = {},
  ) =>
    html`<div>
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        type=${type}
        dir=${type === 'text' ? nothing : 'ltr'}
        autocomplete="off"
        aria-describedby=${note ? `${name}-note` : nothing}
        .value=${String(settings[name] ?? '')}
      />
      ${note ? html`<p class="note" id="${name}-note">${note}</p>` : nothing}
    </div>`;
  return html`<form novalidate @submit=${sent((form) => controller.save(form))}>
    ${field('daysComplaint', words.daysComplaint, { type: 'number', note: words.daysHint })}
    ${field('daysTip', words.daysTip, { type: 'number', note: words.daysHint })}
    ${field('repairPhone', words.repairPhone, { type: 'tel', note: words.phoneHint })}
    ${field('nuisancePhone', words.nuisancePhone, { type: 'tel', note: words.phoneHint })}
    ${field('committeeName', words.committeeName)}
    ${field('committeeLink', words.committeeLink, { type: 'url' })}
    ${field('committeePhone', words.committeePhone, { type: 'tel' })}
    <div class="acts"><button class="main" aria-disabled=${controller.busy}>${words.save}</button></div>
    ${wrong}
  </form>`;
}
