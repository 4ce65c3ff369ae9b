import { css } from 'lit';

/** The plain parts of which every element is made: text, buttons, links, notes. */
export const controls = css`
  * {
    box-sizing: border-box;
    min-inline-size: 0;
  }
  p,
  ol,
  ul,
  dl,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  [role='heading'] {
    font-family: var(--_heading);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .title {
    font-size: 1.45em;
  }
  .subtitle {
    font-size: 1.22em;
  }
  ol,
  ul {
    list-style: none;
  }
  a {
    color: var(--_act);
  }
  button,
  select {
    min-block-size: 48px;
    min-inline-size: 48px;
    padding: 8px min(16px, 4%);
    border: 2px solid var(--_act);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_act);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    /* A control is no wider than the page, however long a word of it is. */
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  .main,
  .main:hover {
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .main:hover {
    text-decoration: underline;
  }
  .quiet,
  summary,
  .foot a {
    border-color: transparent;
    color: var(--_act);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .quiet {
    padding-inline: 0;
    font-weight: 600;
  }
  .quiet:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  summary {
    min-block-size: 48px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  button:focus-visible {
    border-radius: var(--_radius);
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .note,
  .meta {
    color: var(--_soft);
  }
  .note {
    font-size: 0.9em;
  }
  .box {
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .thanks {
    background: var(--_warm-tint);
    color: var(--_warm);
  }
  .away {
    border: 1px solid var(--_soft);
    background: var(--_card);
  }
  .bad {
    background: var(--_bad-tint);
    color: var(--_bad);
  }
  .bad button {
    color: inherit;
  }
  .stack {
    display: grid;
    gap: 8px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .quiet {
      padding-inline: 8px;
    }
    .main {
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
    .box {
      border: 1px solid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`;
