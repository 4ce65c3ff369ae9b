import { css } from 'lit';

export const comments = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  section,
  .list,
  .writing {
    display: grid;
    gap: 20px;
    align-content: start;
  }
  ul {
    display: grid;
    gap: 16px;
  }
  .comment {
    max-inline-size: 38em;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .replies {
    margin-block-start: 12px;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_line);
  }
  .replies .comment {
    border: 0;
    padding: 0;
  }
  .mine > .said {
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .group > .said {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_act);
  }
  .late {
    color: var(--_bad);
    font-weight: 600;
  }
  .text {
    overflow-wrap: anywhere;
  }
  .job {
    padding: 2px 12px;
    border-radius: 999px;
    background: var(--_tint);
    color: var(--_act);
    font-weight: 600;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .acts button {
    font-size: 0.9em;
  }
  form {
    display: grid;
    gap: 12px;
    max-inline-size: 38em;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  form ul {
    display: block;
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  label {
    display: block;
    margin-block-end: 8px;
    font-weight: 700;
  }
  textarea,
  input {
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
    min-block-size: 7em;
    resize: vertical;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  @container (min-inline-size: 46em) {
    section {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      gap: 20px 48px;
    }
  }
  @media print {
    form,
    .acts {
      display: none;
    }
  }
`;
