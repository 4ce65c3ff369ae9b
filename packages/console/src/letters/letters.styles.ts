import { css } from 'lit';

export const letters = css`
  .box a {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
`;
