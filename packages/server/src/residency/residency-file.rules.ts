import {
  mostRows,
  rowColumns,
  shown,
  type RowColumn,
  type TypedRow,
  type WrongRow,
} from './residency-rows.rules.ts';

/** How a column may be called, in a file of the organisation's own system. */
const names: Readonly<Record<RowColumn, readonly string[]>> = {
  home: ['home', 'woning', 'adres', 'address'],
  email: ['email', 'e-mail', 'e-mailadres', 'emailadres', 'mail'],
  firstName: ['first name', 'first_name', 'firstname', 'voornaam', 'roepnaam'],
  from: ['from', 'vanaf', 'van', 'sleuteldag', 'begin'],
  until: ['until', 'tot', 'vertrek', 'vertrekdag'],
  newKeys: ['new keys', 'new_keys', 'newkeys', 'nieuwe sleutels', 'sleutels'],
};

export interface ReadFile {
  /** Each with the line as a spreadsheet counts it. */
  readonly rows: readonly { readonly row: number; readonly typed: TypedRow }[];
  readonly wrong: readonly WrongRow[];
}

/** Reads a file as Excel, LibreOffice or another system writes it: separated by semicolons, commas or tabs, with or without a mark. */
export function readFile(bytes: Uint8Array): ReadFile {
  const text = textOf(bytes);
  if (text === undefined) return whole('FILE_NOT_TEXT');
  if (text.trim() === '') return whole('FILE_EMPTY');
  const cells = cellsOf(text, separatorOf(text));
  if (!cells) return whole('QUOTE_NOT_CLOSED');
  const [head = [], ...lines] = cells;
  const { columns, wrong } = readHead(head);
  if (wrong.length > 0) return { rows: [], wrong };
  const filled = lines
    .map((line, at) => ({ line, row: at + 2 }))
    .filter(({ line }) => line.some((cell) => cell.trim()));
  if (filled.length === 0) return whole('FILE_EMPTY');
  if (filled.length > mostRows) return whole('ROWS_TOO_MANY', String(filled.length));
  const tooMany = filled.filter(({ line }) => line.slice(head.length).some((cell) => cell.trim()));
  return {
    rows: filled
      .filter((one) => !tooMany.includes(one))
      .map(({ line, row }) => ({ row, typed: typedRow((column) => line[columns.indexOf(column)] ?? '') })),
    wrong: tooMany.map(({ line, row }) => ({
      row,
      column: null,
      code: 'CELLS_TOO_MANY',
      said: shown(line.slice(head.length).join(' ')),
    })),
  };
}

export function typedRow(cell: (column: RowColumn) => string): TypedRow {
  return Object.fromEntries(rowColumns.map((column) => [column, cell(column)])) as unknown as TypedRow;
}

function whole(code: WrongRow['code'], said = ''): ReadFile {
  return { rows: [], wrong: [{ row: 0, column: null, code, said }] };
}

/** UTF-8, with or without its mark. Anything else would make other letters of a name without a word. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A spreadsheet itself, a picture or UTF-16 holds such characters from its first bytes on.
    // oxlint-disable-next-line no-control-regex
    return /[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 4000)) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Whatever stands most often in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  const counted = [';', '\t', ','].map((mark) => ({ mark, times: first.split(mark).length }));
  return counted.toSorted((one, other) => other.times - one.times)[0]!.mark;
}

/** Lines with their cells (RFC 4180); undefined where a quote is never closed. */
function cellsOf(text: string, separator: string): string[][] | undefined {
  const lines: string[][] = [[]];
  const pattern = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*|))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  while (pattern.lastIndex <= text.length) {
    const found = pattern.exec(text);
    if (!found) return undefined;
    const [, quoted, plain = '', end] = found;
    lines.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== separator) lines.push([]);
  }
  return lines;
}

function readHead(head: readonly string[]): { columns: (RowColumn | undefined)[]; wrong: WrongRow[] } {
  const columns = head.map(columnCalled);
  const at = (code: WrongRow['code'], column: RowColumn | null, said: string): WrongRow => ({
    row: 1,
    column,
    code,
    said: shown(said),
  });
  const wrong = [
    ...head.flatMap((said, index) =>
      columns[index] || !said.trim() ? [] : [at('COLUMN_NOT_KNOWN', null, said)],
    ),
    ...head.flatMap((said, index) => {
      const column = columns[index];
      return column && columns.indexOf(column) < index ? [at('COLUMN_TWICE', column, said)] : [];
    }),
    ...(columns.includes('home') ? [] : [at('COLUMN_MISSING', 'home', '')]),
    ...(columns.includes('from') || columns.includes('until') ? [] : [at('COLUMN_MISSING', 'from', '')]),
  ];
  return { columns, wrong };
}

function columnCalled(said: string): RowColumn | undefined {
  const name = said.trim().toLowerCase();
  return rowColumns.find((column) => names[column].includes(name));
}
