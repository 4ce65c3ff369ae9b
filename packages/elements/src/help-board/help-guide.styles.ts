import { css } from 'lit';

export const helpGuide = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .line {
    min-block-size: 5em;
  }
  dl > div {
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_soft);
    font-size: 0.9em;
  }
  dd {
    display: flex;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    margin: 0;
    font-weight: 600;
  }
  dd span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  dd button {
    flex: none;
  }
`;
