import { css } from 'lit';

/** What is asked at a promise; fetched with it. */
export const questionStyles = css`
  .panel,
  .hearing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
  }
  .hearing {
    padding-block-end: 8px;
  }
  .hearing > button {
    justify-self: start;
  }
  .ask {
    margin-block-end: 12px;
  }
  .panel .note {
    margin-block-start: 8px;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    min-block-size: 56px;
    text-align: start;
  }
  .answer svg {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .answer span {
    flex: 1;
    min-inline-size: min-content;
  }
  .main svg {
    stroke-width: 3;
  }
  .answer .mine {
    flex: initial;
    margin-inline-start: auto;
    font-size: 0.9em;
    font-weight: 400;
    text-align: end;
  }
  @container (min-inline-size: 46em) {
    .panel {
      align-self: start;
      padding: 24px;
      border-radius: var(--_radius);
      background: var(--_paper);
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
