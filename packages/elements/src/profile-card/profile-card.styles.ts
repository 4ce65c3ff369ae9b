import { css } from 'lit';

export const profile = css`
  .outline,
  .profile {
    min-block-size: 24em;
  }
  .given {
    min-block-size: 0;
  }
  .profile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .two {
    display: grid;
    gap: 24px;
    align-items: start;
  }
  .person,
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  .face {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 3.6em;
    block-size: 3.6em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_act);
    font-weight: 700;
    overflow: clip;
  }
  .face img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .name {
    font-size: 1.3em;
  }
  .ask {
    font-size: 1em;
  }
  .tag,
  .mark {
    justify-self: start;
    inline-size: fit-content;
    padding-inline: 12px;
    border-radius: 999px;
    background: var(--_tint);
    color: var(--_act);
    font-size: 0.9em;
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .name,
  .tag,
  .chips li {
    overflow-wrap: anywhere;
  }
  .chips li {
    padding: 2px 14px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_card);
  }
  .own {
    max-inline-size: 38em;
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .example {
    display: grid;
    gap: 16px;
    padding: 16px;
    border: 1px dashed var(--_soft);
    border-radius: var(--_radius);
  }
  .mark {
    background: var(--_paper);
    color: inherit;
  }
  .call {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
  .back {
    justify-self: start;
    margin-block: -8px -16px;
  }
  @media print {
    .noprint,
    .back {
      display: none !important;
    }
    .face {
      print-color-adjust: exact;
    }
    section {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .face,
    .tag,
    .mark {
      border: 1px solid;
    }
  }
  @container (min-inline-size: 40em) {
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 24px 48px;
    }
    .person > .answers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 24px 48px;
    }
    .two .answers {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
