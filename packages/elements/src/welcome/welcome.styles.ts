import { css } from 'lit';

export const welcome = css`
  .outline,
  .welcome {
    min-block-size: var(--wk-min-block-size, 16em);
  }
  .welcome,
  .part,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-content: start;
  }
  form,
  .box {
    max-inline-size: 40em;
  }
  .stack .main {
    max-inline-size: 16em;
  }
  .acts,
  .faces {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .contact {
    font-weight: 600;
  }
  label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 8px;
    font-weight: 700;
  }
  .choices {
    display: grid;
    gap: 8px;
    padding: 0;
    margin: 0;
    border: 0;
    min-inline-size: 0;
  }
  .choice {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
    margin: 0;
    font-weight: 400;
  }
  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_act);
  }
  .choice .note {
    display: block;
  }
  textarea,
  #buddy-hours,
  #buddy-name,
  .field,
  #buddy-away,
  input[type='tel'] {
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
    min-block-size: 6em;
    resize: vertical;
  }
  .face {
    display: inline-flex;
    flex: 1 1 8em;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-block-size: 56px;
  }
  .face[aria-pressed='true'] {
    border-color: var(--_fill);
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .picture {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .steps {
    display: grid;
    max-inline-size: 40em;
    gap: 0;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .step {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
    padding-block: 12px;
    padding-inline: 16px 8px;
    border-inline-start: 4px solid var(--_line);
  }
  .step.done {
    border-inline-start-color: var(--_act);
  }
  .step.now {
    border-inline-start-color: var(--_act);
    background: var(--_tint, transparent);
    font-weight: 700;
  }
  .step .does {
    flex: 1 0 100%;
    font-weight: 400;
  }
  .field:focus-within,
  #buddy-away:focus-within {
    outline: 3px solid var(--_act);
    outline-offset: 2px;
  }
  legend {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .offers,
  .reasons {
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .offers {
    display: grid;
    gap: 12px;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    justify-content: space-between;
  }
  .offer > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .fold form {
    margin-block-start: 8px;
  }
  .plain {
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .call {
    display: inline-flex;
    max-inline-size: 100%;
    min-block-size: 48px;
    align-items: center;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  /* On a phone each act is a row of its own. */
  @container (inline-size < 26em) {
    .part button,
    .acts button {
      inline-size: 100%;
    }
  }
  @media print {
    button,
    form,
    .stop {
      display: none;
    }
  }
`;
