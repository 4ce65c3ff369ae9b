import { css } from 'lit';

export const residentsStyles = css`
  .email {
    color: var(--_soft);
    overflow-wrap: anywhere;
  }
  summary + .rows {
    margin-block-start: 8px;
  }
  details .rows + .rows {
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  details .row > p {
    flex: 1 1 14rem;
  }
`;
