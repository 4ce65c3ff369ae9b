import { css } from 'lit';

export const helpBoardStyles = css`
  .done {
    color: var(--_act);
    font-weight: 600;
  }
  .to-do {
    color: var(--_warm);
    font-weight: 600;
  }
  .danger {
    border-color: var(--_bad);
    color: var(--_bad);
  }
  .danger:hover {
    background: var(--_bad-tint);
  }
`;
