import type { CommitmentsWords } from '@wederkerig/words/commitments';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommitmentRecord } from './commitments.operations.ts';

/** How promises were kept: a sentence, bars with the number beside them, and the same in a table. */
export function record(kept: CommitmentRecord, words: CommitmentsWords): TemplateResult {
  const { total, keptInTime, keptInTimeMoved, keptLate, lateNow, underWay, dropped } = kept;
  const rows = [
    ['most', words.ended.inTime, keptInTime],
    ['', words.ended.late, keptLate],
    ['short', words.ended.lateNow, lateNow],
    ['', words.ended.busy, underWay],
    ['', words.ended.dropped, dropped],
  ] as const;
  return html`<div class="record" part="record">
    <p class="meta" data-read>
      ${words.record({ total, inTime: keptInTime, late: keptLate + lateNow, busy: underWay, dropped })}
    </p>
    <dl>
      ${rows.map(([look, name, count]) => (count ? bar(name, count, { look, width: (100 * count) / total }) : nothing))}
    </dl>
    ${keptInTimeMoved ? html`<p class="note" data-read>${words.recordMoved(keptInTimeMoved)}</p>` : nothing}
    <details>
      <summary>${words.asTable}</summary>
      <table>
        <caption class="unseen">
          ${words.heading}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.howItWent}</th>
            <th scope="col">${words.howMany}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([, name, count]) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${count}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </div>`;
}

/** Its width is an attribute, since strict pages allow no style attribute. */
function bar(name: string, count: number, { look, width }: { look: string; width: number }) {
  return html`<div class="bar" data-read>
    <dt>${name}</dt>
    <dd>${count}</dd>
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class=${look} width=${width.toFixed(1)} height="1" />
    </svg>
  </div>`;
}
