import { css } from 'lit';

export const post = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .post,
  .main-part,
  .panel {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .title {
    padding-block: 0 8px;
  }
  .whole {
    max-inline-size: 34em;
    font-size: 1.1em;
  }
  .said,
  .whole {
    overflow-wrap: anywhere;
  }
  .line {
    min-block-size: 5em;
  }
  .when {
    font-weight: 600;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    min-block-size: 56px;
    text-align: start;
  }
  .mine {
    margin-inline-start: auto;
    font-size: 0.9em;
    font-weight: 400;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .file {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
  .safe ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  @container (min-inline-size: 46em) {
    .post {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      gap: 16px 48px;
    }
    .panel {
      padding: 24px;
      border-radius: var(--_radius);
      background: var(--_paper);
    }
  }
  @media print {
    .post {
      display: block;
      text-align: center;
      font-size: 1.6em;
    }
    .tags {
      justify-content: center;
    }
    .note {
      font-size: 0.6em;
    }
  }
`;
