import { css } from 'lit';

export const signalOwn = css`
  .before,
  ul,
  .own,
  .verdict {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .own,
  .verdict {
    gap: 8px;
    max-inline-size: 38em;
  }
  .own {
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .text {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .said {
    padding: 4px 16px;
    border-inline-start: 4px solid var(--_act);
  }
  .late {
    color: var(--_bad);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
  }
  form {
    display: grid;
    gap: 12px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  label {
    display: block;
    margin-block-end: 8px;
    font-weight: 700;
  }
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
  .more {
    justify-self: start;
  }
  .for-all {
    margin-block-start: 20px;
  }
`;
