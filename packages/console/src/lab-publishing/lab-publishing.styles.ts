import { css } from 'lit';

export const labPublishingStyles = css`
  .parts {
    display: grid;
    gap: 16px;
    align-items: start;
  }
  @media (min-width: 60rem) {
    .parts {
      grid-template-columns: 1fr 1fr;
    }
    .card:first-child {
      grid-column: 1 / -1;
    }
  }
  [role='status']:empty {
    display: contents;
  }
  .link {
    display: grid;
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .said {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .pair {
    display: grid;
    gap: 16px;
  }
  .leads {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
  }
`;
