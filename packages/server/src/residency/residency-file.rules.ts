import { cellsBy, readSheet, type SheetShape } from '../sheet.rules.ts';
import { mostRows, type RowColumn, type TypedRow, type WrongRow } from './residency-rows.rules.ts';

const shape: SheetShape<RowColumn> = {
  /** How a column may be called, in a file of the organisation's own system. */
  names: {
    home: ['home', 'woning', 'adres', 'address'],
    email: ['email', 'e-mail', 'e-mailadres', 'emailadres', 'mail'],
    firstName: ['first name', 'first_name', 'firstname', 'voornaam', 'roepnaam'],
    from: ['from', 'vanaf', 'van', 'sleuteldag', 'begin'],
    until: ['until', 'tot', 'vertrek', 'vertrekdag'],
    newKeys: ['new keys', 'new_keys', 'newkeys', 'nieuwe sleutels', 'sleutels'],
  },
  missing: (there) => [
    ...(there.includes('home') ? [] : (['home'] as const)),
    ...(there.includes('from') || there.includes('until') ? [] : (['from'] as const)),
  ],
  mostRows,
};

export interface ReadFile {
  /** Each with the line as a spreadsheet counts it. */
  readonly rows: readonly { readonly row: number; readonly typed: TypedRow }[];
  readonly wrong: readonly WrongRow[];
}

/** Reads a file of who came and who left. */
export function readFile(bytes: Uint8Array): ReadFile {
  return readSheet(bytes, shape);
}

export function typedRow(cell: (column: RowColumn) => string): TypedRow {
  return cellsBy(shape, cell);
}
