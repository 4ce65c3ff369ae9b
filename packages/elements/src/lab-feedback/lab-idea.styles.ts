import { css } from 'lit';

/** Beside what a comment is written with. */
export const idea = css`
  section {
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .comment .box,
  .box .buttons {
    margin-block-start: 12px;
  }
`;
