import { css } from 'lit';

export const thanksOwn = css`
  .said:empty {
    display: none;
  }
  .asked,
  .writing,
  .choose,
  .statement .stack {
    gap: 16px;
    max-inline-size: 38em;
  }
  .asked {
    padding: 16px;
    border: 2px solid var(--_warm);
    border-radius: var(--_radius);
  }
  .box .way .quiet {
    color: inherit;
  }
  legend,
  label[for] {
    display: block;
    padding: 0;
    margin-block-end: 8px;
    font-weight: 700;
  }
  textarea,
  input:not([type]) {
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
  .choice {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
  }
  .choice:not(.dot) + .choice {
    margin-block-start: 8px;
  }
  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--_act);
  }
  .paper {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    padding: 8px 16px;
    border-radius: var(--_radius);
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 600;
  }
  .yours ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    margin-block-start: 16px;
  }
  .own .note {
    margin-block-start: 8px;
  }
  .own .way .quiet {
    text-align: start;
  }
  .own .way,
  .statement .way {
    justify-content: start;
  }
`;
