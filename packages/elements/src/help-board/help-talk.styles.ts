import { css } from 'lit';

export const talk = css`
  :host {
    display: grid;
    gap: 16px;
    container-type: inline-size;
  }
  .title {
    padding-block: 0;
  }
  .talk,
  .messages-part,
  .panel {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .panel > * {
    justify-self: stretch;
  }
  .ask {
    font-weight: 700;
  }
  .messages {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .message {
    min-inline-size: min(100%, 14em);
    max-inline-size: 90%;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .message.mine {
    justify-self: end;
    border-color: transparent;
    background: var(--_tint);
  }
  .message.thanks {
    border-color: transparent;
    background: var(--_warm-tint);
    color: var(--_warm);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    font-size: 0.9em;
  }
  .who span {
    color: var(--_soft);
  }
  .words {
    font-size: 1.1em;
  }
  .message summary {
    font-size: 0.9em;
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
  .day {
    justify-self: center;
    color: var(--_soft);
    font-size: 0.9em;
  }
  .steps {
    display: grid;
    gap: 4px;
  }
  .steps li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding: 4px 8px;
    border-block-start: 4px solid var(--_line);
    font-size: 0.9em;
  }
  .steps span {
    color: var(--_soft);
  }
  .steps .now,
  .steps .done {
    border-color: var(--_act);
  }
  .steps .now {
    background: var(--_tint);
  }
  .panel details {
    border-block: 1px solid var(--_line);
  }
  .panel form {
    padding-block-end: 16px;
  }
  form.thanks {
    padding-block-start: 16px;
  }
  .thanks .note,
  .thanks .quiet {
    color: inherit;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_fill);
  }
  .contact {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
  .answer {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 56px;
    text-align: start;
  }
  .safe {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  @container (min-inline-size: 18em) {
    .steps {
      grid-template-columns: repeat(3, 1fr);
    }
    .steps li {
      display: block;
    }
    .steps span {
      display: block;
    }
  }
  @container (min-inline-size: 46em) {
    .talk {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr auto;
      gap: 24px 48px;
    }
    .messages-part,
    .say {
      grid-column: 1;
    }
    .panel {
      grid-area: 1 / 2 / span 2;
      align-self: start;
      padding: 24px;
      border-radius: var(--_radius);
      background: var(--_paper);
    }
    .safe {
      grid-column: span 2;
    }
  }
  @media print {
    .say,
    .panel,
    .safe {
      display: none;
    }
  }
`;
