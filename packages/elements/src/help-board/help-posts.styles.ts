import { css } from 'lit';

export const posts = css`
  :host {
    display: grid;
    gap: 24px;
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: 16px;
    justify-items: start;
  }
  :host,
  section,
  .filters,
  .choices,
  .cards {
    grid-template-columns: minmax(0, 1fr);
  }
  section > * {
    inline-size: 100%;
  }
  section > .quiet {
    inline-size: auto;
  }
  .news {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    padding-block: 0;
  }
  .news span {
    padding-block: 8px;
  }
  .you ul {
    display: grid;
    gap: 8px;
  }
  .line {
    display: block;
    inline-size: 100%;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_line);
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
  }
  .line span {
    display: block;
  }
  .line .title {
    padding: 0;
    font-size: 1em;
    font-weight: 700;
  }
  .line.asks {
    border-color: var(--_act);
    background: var(--_tint);
  }
  .asks .says {
    color: var(--_act);
    font-weight: 700;
  }
  .filters,
  .choices {
    display: grid;
    gap: 8px;
  }
  label {
    display: block;
    margin-block-end: 4px;
    font-weight: 700;
  }
  .search > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  input {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  input,
  select {
    min-block-size: 48px;
    padding: 8px 16px;
    border: 2px solid var(--_soft);
    border-radius: var(--_radius);
    background-color: var(--_card);
    color: var(--_ink);
    font: inherit;
  }
  select {
    inline-size: 100%;
  }
  .choices {
    padding-block: 4px 8px;
  }
  .cards {
    display: grid;
    gap: 16px;
  }
  .card {
    grid-template-rows: auto auto;
    overflow-wrap: anywhere;
  }
  .act {
    align-self: end;
  }
  .act button {
    inline-size: 100%;
  }
  @container (min-inline-size: 40em) {
    section > button {
      inline-size: auto;
      min-inline-size: 14em;
    }
    .filters {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 8px 24px;
      align-items: end;
    }
    .choices {
      grid-template-columns: 1fr 1fr;
    }
    .cards {
      grid-template-columns: repeat(auto-fill, minmax(18em, 1fr));
    }
    .card {
      grid-template-rows: auto auto 1fr;
    }
    .you ul {
      grid-template-columns: repeat(auto-fill, minmax(18em, 1fr));
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
