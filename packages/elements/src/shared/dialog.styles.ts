import { css } from 'lit';

/** Dialogs and the fields in them; loaded with the first dialog. */
export const dialogs = css`
  dialog {
    inline-size: min(100vw - 16px, 32em);
    max-inline-size: none;
    /* From a fixed place down, since a dialog in the middle would jump when its next step is longer. */
    margin-block: 6vh auto;
    max-block-size: calc(94vh - 8px);
    max-block-size: calc(94dvh - 8px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_card);
    color: var(--_ink);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(12 20 17 / 55%);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: start;
    justify-content: space-between;
    padding: 16px 24px 0;
  }
  .title {
    flex: 1 1 6em;
    padding-block: 8px;
  }
  .top button {
    flex: none;
  }
  .content {
    display: grid;
    gap: 16px;
    padding: 8px 24px 24px;
  }
  label,
  legend {
    display: block;
    margin-block-end: 8px;
    font-weight: 700;
  }
  input,
  textarea {
    inline-size: 100%;
    min-block-size: 56px;
    padding: 12px 16px;
    border: 2px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
  }
  .letter {
    letter-spacing: 0.08em;
    text-transform: uppercase;
  }
  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_fill);
  }
  textarea {
    min-block-size: 8em;
    resize: vertical;
  }
  :is(input, textarea)[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  /* The button inside a date has the focus by itself, and shows it nowhere. */
  :is([type='date'], [type='time']):focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .code {
    font-size: 1.33em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.2em;
  }
  .field-note {
    margin-block-start: 8px;
  }
  .acts {
    display: grid;
    gap: 8px;
  }
  .quiet {
    justify-self: start;
    text-align: start;
  }
  form {
    display: grid;
    gap: 16px;
  }
  fieldset {
    display: grid;
    gap: 8px;
  }
  /* At the top of a phone, so that its keyboard does not cover the field. */
  @media (max-width: 40em) {
    dialog {
      margin-block: 8px auto;
    }
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    margin: 0;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
`;
