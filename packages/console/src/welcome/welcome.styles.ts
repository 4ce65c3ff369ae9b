import { css } from 'lit';

export const welcomeStyles = css`
  .waits {
    font-weight: 700;
  }
  .steps,
  .plain {
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .step {
    padding-block: 12px;
    padding-inline: 16px 8px;
    border-inline-start: 4px solid var(--_line);
  }
  .step p {
    margin: 0;
  }
  .step.done {
    border-inline-start-color: var(--_act);
  }
  .step.now {
    border-inline-start-color: var(--_act);
    background: var(--_tint);
  }
  .step.missed {
    border-inline-start-color: var(--_bad);
  }
  .step.missed .state {
    color: var(--_bad);
    font-weight: 700;
  }
  .tasks {
    display: grid;
    gap: 4px;
    margin: 8px 0 0;
  }
  .tasks div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .tasks dt {
    min-inline-size: min(10em, 100%);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .tasks dd {
    min-inline-size: 0;
    margin: 0;
  }
  .tasks div > *,
  .step .row > * {
    max-inline-size: 100%;
  }
  .wrong {
    padding-inline-start: 1.2em;
    margin: 0;
    color: var(--_bad);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  td {
    inline-size: 6.5em;
  }
  .halves td {
    inline-size: 5em;
  }
  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: 24px 32px;
    align-items: start;
  }
  .boxes {
    display: grid;
    gap: 12px;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .boxes li {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .boxes .cross {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid #1d2a26;
  }
  .boxes .face {
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    fill: none;
    stroke: #1d2a26;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .lines {
    block-size: 9em;
    background: repeating-linear-gradient(#fff 0 2.9em, #8b958f 2.9em 3em);
  }
  .lines.one {
    block-size: 3em;
  }
  .letter {
    display: grid;
    gap: 12px;
    max-inline-size: 42rem;
    padding: clamp(16px, 4vw, 40px);
    border: 1px solid var(--_line);
    background: #fff;
    color: #1d2a26;
  }
  .letter > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .letter p {
    margin: 0;
  }
  .letter .meta {
    color: #425049;
  }
  .letter .from,
  .letter .call-us {
    color: #175239;
    font-weight: 700;
  }
  .letter .way-in {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 24px;
    align-items: start;
    padding: 16px;
    border: 2px solid #175239;
    border-radius: 10px;
  }
  .letter .way-in > div {
    display: grid;
    flex: 1 1 min(14em, 100%);
    gap: 8px;
    min-inline-size: 0;
  }
  .letter .qr {
    flex: none;
    inline-size: min(10rem, 100%);
    aspect-ratio: 1;
  }
  .letter b {
    overflow-wrap: anywhere;
  }
  .letter .code {
    display: inline-block;
    font-size: 1.4em;
    letter-spacing: 0.04em;
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .noprint {
      display: none;
    }
    .with-letter > :not(:has(.letter)),
    .with-letter details:has(.letter) > summary,
    .with-letter details:has(.letter) .acts,
    .with-letter details:has(.letter) .note {
      display: none;
    }
    .with-letter details:has(.letter) {
      border: 0;
      padding: 0;
    }
    .letter {
      gap: 5mm;
      max-inline-size: none;
      border: 0;
      padding: 0;
      font-size: 14pt;
    }
    .letter,
    .letter .lines,
    .letter .qr {
      print-color-adjust: exact;
    }
    .letter .qr {
      inline-size: 45mm;
    }
    .with-letter .folded {
      padding: 0;
    }
    .with-letter form,
    .with-letter details:not(:has(.letter)) {
      display: none;
    }
    .narrow {
      max-inline-size: none;
    }
    .halves {
      grid-template-columns: repeat(2, 1fr);
      gap: 5mm 12mm;
    }
    section,
    tr {
      break-inside: avoid;
    }
  }
`;
