import { css } from 'lit';

export const suggestions = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  section,
  ul,
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  section {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  li {
    overflow-wrap: anywhere;
  }
  li button {
    background: var(--_card);
  }
`;
