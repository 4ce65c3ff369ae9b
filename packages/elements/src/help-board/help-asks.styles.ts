import { css } from 'lit';

export const asks = css`
  :host,
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .card {
    border-color: var(--_act);
    border-inline-start-width: 4px;
    background: var(--_tint);
    overflow-wrap: anywhere;
  }
  .question {
    color: var(--_act);
    font-weight: 700;
  }
  .card button:not(.main, .quiet) {
    background: var(--_card);
  }
  .quiet {
    justify-self: start;
  }
  label {
    display: block;
    margin-block-end: 4px;
    font-weight: 700;
  }
  input {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 16px;
    border: 2px solid var(--_soft);
    border-radius: var(--_radius);
    background-color: var(--_card);
    color: var(--_ink);
    font: inherit;
  }
  @container (min-inline-size: 40em) {
    .acts {
      grid-template-columns: 1fr 1fr;
    }
    .acts,
    input {
      max-inline-size: 34em;
    }
  }
`;
