import { css } from 'lit';

export const own = css`
  .title {
    padding-block: 0;
  }
  svg {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin-block-start: 4px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sees {
    display: flex;
    gap: 8px;
    align-items: start;
    max-inline-size: 38em;
    margin-block-start: 8px;
    color: var(--_soft);
    font-size: 0.9em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .over {
    color: var(--_ink);
    font-weight: 600;
  }
  .open > .main {
    justify-self: start;
    inline-size: min(100%, 20em);
  }
  .open,
  .hellos,
  .hellos ul,
  .circles {
    display: grid;
    gap: 12px;
  }
  .hellos .who {
    gap: 12px;
  }
  .hellos .face {
    background: var(--_card);
  }
  .hellos .note {
    color: inherit;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 8px;
    max-inline-size: 32em;
  }
  .frame {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .pause {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .pause form {
    max-inline-size: 38em;
    padding-block: 8px;
  }
  .groups {
    display: grid;
    gap: 8px;
  }
  .groups details {
    border: 2px solid var(--_act);
    border-radius: var(--_radius);
  }
  .groups summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 56px;
    padding: 8px 16px;
    text-decoration: none;
  }
  .groups summary::-webkit-details-marker {
    display: none;
  }
  .groups summary::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    content: '';
  }
  .groups [open] > summary::after {
    transform: rotate(225deg);
  }
  .groups summary > :first-child {
    flex: 1;
  }
  .groups .choices {
    padding: 8px;
  }
  .count {
    padding-inline: 12px;
    border-radius: 999px;
    background: var(--_fill);
    color: var(--_on-fill);
    font-size: 0.9em;
  }
  .preview {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: center;
  }
  .preview .face {
    font-size: 1.6em;
  }
  .preview p {
    flex: 1 1 10em;
  }
  .file {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 56px;
    padding: 8px 16px;
    border: 2px solid var(--_act);
    border-radius: var(--_radius);
    color: var(--_act);
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  .file:hover {
    background: var(--_tint);
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .told {
    overflow-wrap: anywhere;
  }
  @container (min-inline-size: 30em) {
    .groups .choices,
    .eyes {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
