import { css } from 'lit';

/** A sheet is paper, white in every colour scheme; on a screen it is as wide as the screen, printed it is A4. */
export const hallPaperStyles = css`
  .sheet {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 24px;
    max-inline-size: 50rem;
    padding: clamp(16px, 4vw, 40px);
    border: 1px solid #767676;
    background: #fff;
    color: #000;
    overflow-wrap: anywhere;
  }
  .sheet h2 {
    font-size: 1.8em;
  }
  .sheet h3 {
    font-size: 1.3em;
  }
  .sheet .from,
  .sheet .kind {
    margin: 0;
    color: #333;
    font-weight: 600;
  }
  .posts {
    display: grid;
    gap: 24px;
  }
  .posts p,
  .call p {
    margin: 0;
  }
  .ways {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .call {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 32px;
    align-items: center;
    justify-content: space-between;
    padding-block-start: 16px;
    border-block-start: 3px solid #000;
  }
  .number {
    font-size: 1.6em;
    font-weight: 700;
  }
  .qr {
    inline-size: 8rem;
    block-size: 8rem;
  }
  .strips {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
  }
  .strips li {
    display: grid;
    gap: 4px;
    align-content: center;
    padding: 8px;
    border: 1px dashed #555;
  }
  @media print {
    .screen {
      display: none;
    }
    .page {
      display: block;
      max-inline-size: none;
    }
    .sheet {
      gap: 6mm;
      inline-size: 210mm;
      max-inline-size: none;
      /* Not a set height: what does not fit goes on below and is never cut off. */
      min-block-size: 296mm;
      padding: 12mm 12mm 5mm;
      border: 0;
      font-size: 14pt;
      line-height: 1.3;
      break-after: page;
    }
    .sheet:last-child {
      break-after: auto;
    }
    .sheet h2 {
      font-size: 30pt;
    }
    .sheet h3 {
      font-size: 20pt;
    }
    .posts {
      gap: 7mm;
    }
    .large {
      gap: 10mm;
      font-size: 22pt;
    }
    .large h3 {
      font-size: 34pt;
    }
    .posts > *,
    .call {
      break-inside: avoid;
    }
    .call {
      flex-wrap: nowrap;
      margin-block-start: auto;
      padding-block-start: 5mm;
    }
    .number {
      font-size: 26pt;
    }
    .qr {
      flex: none;
      inline-size: 32mm;
      block-size: 32mm;
    }
    .strips {
      grid-template-columns: repeat(8, 1fr);
      block-size: 66mm;
      margin-inline: -8mm;
      border-block-start: 1px dashed #555;
      break-inside: avoid;
    }
    .strips li {
      gap: 1mm;
      padding: 2mm 1mm;
      border: 0;
      /* Upright letters turn the sides: this one is to the right. */
      border-block-start: 1px dashed #555;
      font-size: 9.5pt;
      line-height: 1.2;
      writing-mode: vertical-rl;
    }
    .strips li:last-child {
      border-block-start: 0;
    }
    .strips .phone {
      font-size: 12pt;
    }
    .strips .address {
      font-size: 8pt;
    }
  }
`;
