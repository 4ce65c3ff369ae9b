import { css } from 'lit';

/** What one can do with a lab besides answering, and the picture of what matters most. */
export const wishesStyles = css`
  .wishes,
  .pictures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
  }
  .wishes {
    justify-items: start;
    margin-block-start: 16px;
  }
  .wishes :is(.ask, .note, .box) {
    margin: 0;
  }
  .wishes > * {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .pictures {
    gap: 24px;
  }
  .elsewhere {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
  }
  .said {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .top {
    display: grid;
    gap: 12px;
    margin: 0;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
`;
