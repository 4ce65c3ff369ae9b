import { css } from 'lit';

export const coreValues = css`
  .outline,
  .core-values {
    min-block-size: 16em;
  }
  .core-values,
  .core-values form,
  .value,
  section.stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-content: start;
  }
  .core-values form,
  .box,
  .value,
  section.stack {
    max-inline-size: 40em;
  }
  h3 {
    margin: 8px 0 0;
    font-family: var(--_heading);
    font-size: 1.2em;
    line-height: 1.25;
  }
  .charter {
    display: grid;
    gap: 12px;
    padding: 0;
    list-style: none;
    counter-reset: line;
  }
  .charter li {
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
    align-items: baseline;
    counter-increment: line;
  }
  .charter li::before {
    content: counter(line);
    color: var(--_act);
    font-weight: 700;
    font-size: 1.25em;
  }
  .charter .meta {
    grid-column: 2;
  }
  .line {
    display: block;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .original {
    display: block;
    overflow-wrap: anywhere;
  }
  .value {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }
  .said,
  .results {
    display: grid;
    gap: 16px;
    padding: 0;
    list-style: none;
  }
  .said li,
  .results li {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_line);
    overflow-wrap: anywhere;
  }
  dl {
    margin: 0;
  }
  .results dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .results dt::after {
    content: ':';
  }
  .results dd {
    margin: 0;
    font-weight: 700;
  }
  .all {
    display: grid;
    gap: 12px;
  }
  .all dd {
    display: grid;
    margin: 0;
    overflow-wrap: anywhere;
  }
  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 12px;
  }
  .choices {
    display: grid;
    gap: 8px;
    max-inline-size: 24em;
  }
  .choices button {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    justify-content: start;
    inline-size: 100%;
    text-align: start;
  }
  .choices [aria-pressed='true'] {
    border-color: var(--_fill);
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .choices [aria-pressed='true'] .meta {
    color: inherit;
  }
  .choices [aria-pressed='true']::before {
    content: '✓';
  }
  .choices [aria-pressed='true'] .meta {
    margin-inline-start: auto;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
  }
  .stack .main {
    max-inline-size: 16em;
  }
  label {
    display: block;
    margin-block-end: 8px;
    font-weight: 700;
  }
  input,
  textarea {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 12px 16px;
    border: 2px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
  }
  textarea {
    min-block-size: 4.5em;
    resize: vertical;
  }
  :is(input, textarea) + .note {
    margin-block-start: 4px;
  }
  .call {
    display: inline-flex;
    max-inline-size: 100%;
    min-block-size: 48px;
    align-items: center;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  @media print {
    button,
    form {
      display: none;
    }
  }
`;
