import { css } from 'lit';

export const say = css`
  :host {
    display: block;
  }
  .sentence {
    border-width: 1px;
    font-weight: 400;
    text-align: start;
  }
  .stack > * {
    inline-size: 100%;
  }
  .groups {
    display: grid;
    gap: 8px;
  }
  .groups details {
    border-block-end: 1px solid var(--_line);
  }
  .groups .stack {
    padding-block: 8px 16px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .said {
    font-size: 1.1em;
  }
  .said:focus {
    outline: none;
  }
`;
