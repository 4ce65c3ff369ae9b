/** What can be wrong with a file that somebody's own system or a spreadsheet made, before anything in it is read. */
export type SheetProblem =
  | 'FILE_EMPTY'
  | 'FILE_NOT_TEXT'
  | 'QUOTE_NOT_CLOSED'
  | 'COLUMN_NOT_KNOWN'
  | 'COLUMN_TWICE'
  | 'COLUMN_MISSING'
  | 'ROWS_TOO_MANY'
  | 'CELLS_TOO_MANY';

/** What is wrong, and where: the line as a spreadsheet counts it, and the column. */
export interface WrongInSheet<Column extends string> {
  readonly row: number;
  readonly column: Column | null;
  readonly code: SheetProblem;
  /** What stood there, as text and never as anything else. */
  readonly said: string;
}

export interface Sheet<Column extends string> {
  /** Each with the line as a spreadsheet counts it. */
  readonly rows: readonly { readonly row: number; readonly typed: Readonly<Record<Column, string>> }[];
  readonly wrong: readonly WrongInSheet<Column>[];
}

/** How the columns may be called, which of them have to be there, and how many rows somebody may bring. */
export interface SheetShape<Column extends string> {
  readonly names: Readonly<Record<Column, readonly string[]>>;
  missing(there: readonly (Column | undefined)[]): readonly Column[];
  readonly mostRows: number;
}

/** Reads a file as Excel, LibreOffice or another system writes it: separated by semicolons, commas or tabs, with or without a mark. */
export function readSheet<Column extends string>(
  bytes: Uint8Array,
  shape: SheetShape<Column>,
): Sheet<Column> {
  const whole = (code: SheetProblem, said = ''): Sheet<Column> => ({
    rows: [],
    wrong: [{ row: 0, column: null, code, said }],
  });
  const text = textOf(bytes);
  if (text === undefined) return whole('FILE_NOT_TEXT');
  if (text.trim() === '') return whole('FILE_EMPTY');
  const cells = cellsOf(text, separatorOf(text));
  if (!cells) return whole('QUOTE_NOT_CLOSED');
  const [head = [], ...lines] = cells;
  const { columns, wrong } = readHead(head, shape);
  if (wrong.length > 0) return { rows: [], wrong };
  const filled = lines
    .map((line, at) => ({ line, row: at + 2 }))
    .filter(({ line }) => line.some((cell) => cell.trim()));
  if (filled.length === 0) return whole('FILE_EMPTY');
  if (filled.length > shape.mostRows) return whole('ROWS_TOO_MANY', String(filled.length));
  const tooMany = filled.filter(({ line }) => line.slice(head.length).some((cell) => cell.trim()));
  return {
    rows: filled
      .filter((one) => !tooMany.includes(one))
      .map(({ line, row }) => ({
        row,
        typed: cellsBy(shape, (column) => line[columns.indexOf(column)] ?? ''),
      })),
    wrong: tooMany.map(({ line, row }) => ({
      row,
      column: null,
      code: 'CELLS_TOO_MANY',
      said: shown(line.slice(head.length).join(' ')),
    })),
  };
}

/** A row by the names of its columns. */
export function cellsBy<Column extends string>(
  { names }: Pick<SheetShape<Column>, 'names'>,
  cell: (column: Column) => string,
): Readonly<Record<Column, string>> {
  const columns = Object.keys(names) as Column[];
  return Object.fromEntries(columns.map((column) => [column, cell(column)])) as Record<Column, string>;
}

/** A cell beside what is wrong with it: short, and without what would change a screen or a terminal. */
export function shown(cell: string): string {
  const plain = cell.replace(/[^\P{C}]/gu, '\ufffd');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

const longestCell = 320;

/** Why a cell cannot be read, whatever it is of; undefined where it can. */
export function unreadableCell(cell: string): 'TEXT_TOO_LONG' | 'TEXT_NOT_READABLE' | undefined {
  if (cell.length > longestCell) return 'TEXT_TOO_LONG';
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffd]/.test(cell) ? 'TEXT_NOT_READABLE' : undefined;
}

/** A calendar day as it stands in a file or a field: 2026-12-01, or as the Dutch write it, 1-12-2026. Null for what is no day. */
export function readDay(typed: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(typed);
  const [year, month, day] = iso ? iso.slice(1) : dutch ? dutch.slice(1).reverse() : [];
  if (!year || !month || !day) return null;
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${read}T00:00:00Z`);
  // The 30th of February would be read as a day in March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(read) ? read : null;
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

function readHead<Column extends string>(
  head: readonly string[],
  shape: SheetShape<Column>,
): { columns: (Column | undefined)[]; wrong: WrongInSheet<Column>[] } {
  const columns = head.map((said) => columnCalled(said, shape));
  const at = (code: SheetProblem, column: Column | null, said: string): WrongInSheet<Column> => ({
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
    ...shape.missing(columns).map((column) => at('COLUMN_MISSING', column, '')),
  ];
  return { columns, wrong };
}

function columnCalled<Column extends string>(
  said: string,
  { names }: SheetShape<Column>,
): Column | undefined {
  const name = said.trim().toLowerCase();
  return (Object.keys(names) as Column[]).find((column) => names[column].includes(name));
}
