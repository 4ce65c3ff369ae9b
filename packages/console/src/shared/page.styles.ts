import { css } from 'lit';

/** What every page of the console is made of, beside the plain parts it has from the elements: cards, rows, fields. */
export const pageStyles = css`
  h1,
  h2,
  h3 {
    margin: 0;
    font-family: var(--_heading);
    line-height: 1.25;
    text-wrap: balance;
  }
  h1 {
    font-size: 1.6em;
  }
  h2 {
    font-size: 1.22em;
  }
  h3 {
    font-size: 1.05em;
  }
  .page {
    display: grid;
    gap: 24px;
    max-inline-size: 64rem;
  }
  /* It waits for something to say, and takes no room until then. */
  .page > [role='status']:empty {
    margin-block-end: -24px;
  }
  .narrow {
    max-inline-size: 34rem;
  }
  .card {
    display: grid;
    gap: 16px;
    padding: clamp(16px, 3vw, 24px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_card);
  }
  .rows {
    display: grid;
    gap: 8px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  form {
    display: grid;
    gap: 16px;
  }
  label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 4px;
    font-weight: 600;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 12px;
    border: 2px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-weight: 400;
  }
  textarea {
    min-block-size: 7em;
    resize: vertical;
  }
  textarea[rows='2'] {
    min-block-size: 4em;
  }
  /* A day is typed in parts, and the parts show no focus that goes around the field. */
  input[type='date']:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  .choice {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
    font-weight: 400;
  }
  .choice:has(.note) {
    align-items: start;
  }
  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--_act);
  }
  input + .note,
  select + .note,
  textarea + .note {
    margin-block-start: 4px;
  }
  code {
    font-size: 0.95em;
    overflow-wrap: anywhere;
  }
`;
