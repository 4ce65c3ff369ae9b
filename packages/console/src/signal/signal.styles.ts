import { css } from 'lit';

export const signalStyles = css`
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
    overflow-wrap: normal;
  }
  @media print {
    .noprint {
      display: none;
    }
    .narrow {
      max-inline-size: none;
    }
    section,
    tr {
      break-inside: avoid;
    }
  }
`;
