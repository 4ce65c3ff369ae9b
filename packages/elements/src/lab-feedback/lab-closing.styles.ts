import { css } from 'lit';

/** What was heard beside what is done about it; under each other where there is little room. */
export const closingStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 28px;
    margin-block-start: 12px;
    overflow-wrap: anywhere;
  }
  section,
  .heard,
  .do,
  .promise {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
  }
  .points,
  .do {
    gap: 16px;
  }
  p,
  ul,
  ol {
    margin: 0;
  }
  p {
    max-inline-size: 38em;
  }
  .list {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  .list .note {
    display: block;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .short {
    gap: 4px;
  }
  @container (min-inline-size: 24em) {
    .short .bar {
      display: grid;
      grid-template-columns: minmax(0, 9em) minmax(0, 1fr) 3em;
      align-items: center;
    }
    .short .bar svg {
      grid-area: 1 / 2;
    }
    .short dd {
      grid-column: 3;
      text-align: end;
    }
  }
  .plain {
    font-size: 1.1em;
    line-height: 1.5;
  }
  .do {
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .do a {
    display: inline-block;
    min-block-size: 48px;
    align-content: center;
  }
  .none {
    color: var(--_soft);
  }
  summary {
    min-block-size: 48px;
    align-content: center;
    cursor: pointer;
  }
  @container (min-inline-size: 46em) {
    article {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      gap: 16px 48px;
    }
  }
  @media print {
    article {
      break-inside: avoid;
    }
  }
`;
