import type { ProfileGuideWords } from '@wederkerig/words/profile-guide';
import { html, nothing, type TemplateResult } from 'lit';
import { dayField, dot } from '../shared/guide.ts';
import { choiceName, face } from './profile-card-view.ts';
import type { ProfileAudience } from './profile-own.operations.ts';
import type { ProfileGuideView } from './profile-question.ts';

/** Who may see what was just told, and until when. */
export function whoView(view: ProfileGuideView): TemplateResult {
  const { guide, telling, profile, controller } = view;
  return html`${told(view)}
    <div role="radiogroup" aria-labelledby="title" class="stack">
      ${profile.audiences.map((audience) =>
        dot('audience', audienceName(audience, view), audience === telling.audience, () =>
          controller.type({ audience }),
        ),
      )}
    </div>
    ${countView(view)}
    <fieldset>
      <legend>${guide.untilAsk}</legend>
      ${dot('until', guide.always, !telling.ends, () => controller.type({ ends: false }))}
      ${dot('until', guide.untilDay, telling.ends, () => controller.type({ ends: true }))}
    </fieldset>
    ${
      telling.ends
        ? dayField({
            label: guide.whichDay,
            note: guide.dayNote,
            value: telling.until,
            first: profile.today,
            last: profile.latestDay,
            keep: (until) => controller.type({ until }),
          })
        : nothing
    }
    ${controller.asksName && telling.audience !== 'ONLY_ME' ? nameField(view) : nothing}`;
}

/** One quiet choice beside the audience, off until somebody presses it. */
function countView({ guide, telling, controller }: ProfileGuideView): TemplateResult | typeof nothing {
  const { countedFrom, mayCount } = controller;
  if (countedFrom === null) return nothing;
  if (!mayCount) return html`<p class="note" data-read>${guide.countNeeds}</p>`;
  const press = ({ target }: Event) => controller.type({ counted: (target as HTMLInputElement).checked });
  return html`<div>
    <label class="choice dot ${telling.counted ? 'chosen' : ''}">
      <input type="checkbox" aria-describedby="count-means" .checked=${telling.counted} @change=${press} />
      <span data-read>${guide.count}</span>
    </label>
    <p class="note field-note" id="count-means" data-read>
      ${guide.countMeans} ${guide.countFrom[countedFrom]} ${telling.words.trim() ? guide.countList : nothing}
    </p>
  </div>`;
}

function told(view: ProfileGuideView): TemplateResult {
  const { step, telling, profile, words } = view;
  if (step === 'PICTURE')
    return html`<p>${face({ letter: profile.letter, picture: profile.picture?.address ?? null })}</p>`;
  const names = telling.chosen.map((one) => choiceName(step, one, view));
  const all = [...names, telling.words.trim()].filter(Boolean);
  return html`<p part="box" class="box told" data-read>
    <b>${`${words.question[step]}:`}</b> ${all.join(', ')}
  </p>`;
}

function audienceName(audience: ProfileAudience, { guide, profile }: ProfileGuideView): string {
  if (audience === 'BUILDING') return guide.mayIn(profile.building);
  if (audience === 'NEIGHBOURHOOD') return guide.mayIn(profile.neighbourhood);
  return guide.may[audience as keyof ProfileGuideWords['may']];
}

function nameField({ guide, controller }: ProfileGuideView): TemplateResult {
  const keep = ({ target }: Event) => (controller.firstName = (target as HTMLInputElement).value);
  return html`<div>
    <label for="first-name">${guide.firstName}</label>
    <input
      id="first-name"
      dir="auto"
      autocomplete="given-name"
      maxlength="40"
      aria-describedby="first-name-readers"
      .value=${controller.firstName}
      @input=${keep}
    />
    <p class="note field-note" id="first-name-readers">${guide.firstNameReaders}</p>
  </div>`;
}
