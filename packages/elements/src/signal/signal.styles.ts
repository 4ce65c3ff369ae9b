import { css } from 'lit';

export const signal = css`
  .outline,
  .signal {
    min-block-size: 24em;
  }
  .signal,
  .kinds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .kinds {
    gap: 8px;
    max-inline-size: 34em;
  }
  .subtitle {
    margin-block-end: 8px;
  }
  .kind {
    min-block-size: 56px;
    text-align: start;
  }
  .waiting {
    min-block-size: 20em;
  }
  .times {
    display: grid;
    gap: 4px;
    max-inline-size: 38em;
  }
  .elsewhere {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    overflow-wrap: anywhere;
  }
  .elsewhere a {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    min-inline-size: 48px;
  }
  @container (min-inline-size: 46em) {
    .kinds {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      max-inline-size: none;
    }
    .kinds .subtitle {
      grid-column: 1 / -1;
    }
  }
`;
