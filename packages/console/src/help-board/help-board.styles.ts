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
  .said {
    display: grid;
    gap: 8px;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .said li {
    display: grid;
    gap: 4px;
    padding: 8px 16px;
    border-inline-start: 4px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .said .ours {
    border-color: var(--_act);
  }
`;
