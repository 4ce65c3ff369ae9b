import { css } from 'lit';

export const signalOwn = css`
  section,
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
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 56px;
    text-align: start;
  }
  .mine {
    font-size: 0.9em;
    font-weight: 400;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
  }
  .more {
    justify-self: start;
  }
`;
