import type { DataClass, OnErase, Period, Purpose, Whose } from '../purposes.ts';

/** What a column says about itself, so that register, retention, export and erasure can be derived from it. */
export interface ColumnDeclaration {
  readonly whose: Whose;
  readonly purpose: Purpose;
  readonly class: DataClass;
  readonly keep: Period;
  readonly onErase: OnErase;
}

export interface Column<T> extends ColumnDeclaration {
  /** Carries the type alone; never present at run time. */
  readonly type?: T;
}

export interface Table<Name extends string, Columns extends Record<string, Column<any>>> {
  readonly name: Name;
  readonly columns: Columns;
  /** Made and migrated by a library, which alone reads and writes it. */
  readonly ofLibrary?: true;
  /** The moment from which the periods of the columns count; rows of a table without one stay until something removes them. */
  readonly agesBy?: string;
}

/** The row that Kysely reads and writes, inferred from the declarations: no column exists without one. */
export type RowOf<T extends Table<string, Record<string, Column<any>>>> = {
  [Name in keyof T['columns']]: T['columns'][Name] extends Column<infer Value> ? Value : never;
};

const declared = new Map<string, Table<string, Record<string, Column<any>>>>();

/** Declares a column of type T. */
export function column<T>(declaration: ColumnDeclaration): Column<T> {
  return declaration;
}

/** Shorthand for what is about nobody: ids, positions, the organisation's own words. */
export function plain<T>(purpose: Purpose = 'running-the-service'): Column<T> {
  return { whose: 'nobody', purpose, class: 'none', keep: 'while-used', onErase: 'keep' };
}

/** Declares a table; a slice lists what it owns by declaring it. */
export function table<Name extends string, Columns extends Record<string, Column<any>>>(
  name: Name,
  columns: Columns,
  options: { agesBy?: keyof Columns & string } = {},
): Table<Name, Columns> {
  const made = { name, columns, ...options };
  declared.set(name, made);
  return made;
}

/**
 * Declares a table that a library made for itself and alone reads and writes: its columns by name, all alike but the few that may
 * tell something about a person. What Kysely may use is declared with `table`.
 */
export function libraryTable(
  name: string,
  columns: string,
  telling: { readonly columns: string; readonly as: ColumnDeclaration } = { columns: '', as: plain() },
): void {
  const alike = named(columns).map((column) => [column, plain()] as const);
  const special = named(telling.columns).map((column) => [column, telling.as] as const);
  declared.set(name, { name, columns: Object.fromEntries([...alike, ...special]), ofLibrary: true });
}

function named(columns: string): string[] {
  return columns.split(/\s+/).filter(Boolean);
}

/** Every table declared so far: the schema test compares this with the real database. */
export function declaredTables(): ReadonlyMap<string, Table<string, Record<string, Column<any>>>> {
  return declared;
}
