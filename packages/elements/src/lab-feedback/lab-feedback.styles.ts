import { css } from 'lit';

export const lab = css`
  .outline,
  .lab {
    min-block-size: 38em;
  }
  .lab {
    display: flex;
    flex-direction: column;
  }
  .title {
    margin-block-end: 4px;
  }
  header .box {
    margin-block-start: 12px;
  }
  .topics {
    margin-block: 8px 20px;
    border-block-end: 1px solid var(--_line);
  }
  .step,
  .answer,
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }
  .step {
    margin-block-end: 4px;
    color: var(--_soft);
  }
  .dots {
    display: flex;
    gap: 4px;
  }
  .dots i {
    inline-size: 16px;
    block-size: 6px;
    border: 1px solid var(--_soft);
    border-radius: 3px;
  }
  .dots .done {
    border-color: var(--_act);
    background: var(--_act);
  }
  .body {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .plain {
    max-inline-size: 34em;
    margin-block: 12px 8px;
    font-size: 1.1em;
    line-height: 1.5;
  }
  .report p {
    max-inline-size: 38em;
    padding-block-end: 12px;
  }
  details .report {
    padding: 4px 16px;
    border-inline-start: 3px solid var(--_line);
  }
  .panel .box,
  .panel .noprint {
    margin-block-start: 16px;
  }
  .ask {
    margin-block-end: 12px;
  }
  .panel .note {
    margin-block-start: 8px;
  }
  .answer {
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
  .way {
    gap: 8px 16px;
    margin-block-start: 24px;
  }
  .end {
    flex: 1 0 100%;
  }
  .way .on {
    flex: 1 1 9em;
    max-inline-size: 100%;
  }
  .talk,
  .share {
    margin-block-start: 16px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  @container (min-inline-size: 46em) {
    .outline,
    .lab {
      min-block-size: 26em;
    }
    .body {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      gap: 24px 48px;
    }
    .panel {
      grid-row: span 2;
      align-self: start;
      padding: 24px;
      border-radius: var(--_radius);
      background: var(--_paper);
    }
    .way .on {
      flex: 0 1 auto;
      margin-inline-start: auto;
    }
  }
  @media (forced-colors: active) {
    .dots .done {
      background: CanvasText;
    }
  }
  @media print {
    .panel,
    .topics,
    .share,
    .way {
      display: none;
    }
  }
`;
