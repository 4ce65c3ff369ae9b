/** Why the embedded PostgreSQL could not be opened, for code to branch on. */
export type EmbeddedPostgresErrorCode =
  | 'PLATFORM_NOT_SUPPORTED'
  | 'FOLDER_NOT_WRITABLE'
  | 'FOLDER_NOT_REACHABLE'
  | 'DISK_FULL'
  | 'OTHER_VERSION'
  | 'DATA_MISSING'
  | 'DATA_BROKEN'
  | 'IN_USE_ELSEWHERE'
  | 'OPENING_TAKES_TOO_LONG'
  | 'NOT_ANSWERING'
  | 'NOT_DURABLE'
  | 'NAME_NOT_ALLOWED'
  | 'INITDB_FAILED'
  | 'START_FAILED'
  | 'KILLED_WHILE_STARTING';

/** One line an operator can act on: what is wrong with the embedded PostgreSQL, and what to do. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
  code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, cause?: unknown) {
    super(message.replace(/\s+/g, ' ').trim(), cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The system's short name for what went wrong (EACCES, ENOSPC), or nothing when it is not a system error. */
export function systemCode(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

const notWritable = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'ENAMETOOLONG',
  'ELOOP',
  'ENOENT',
]);

/** Does some work with files, and says a refusal of the disk in one plain line that names the folder. */
export async function sayingWhere<Result>(
  folder: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw explained(folder, error);
  }
}

function explained(folder: string, error: unknown): unknown {
  const code = systemCode(error);
  if (error instanceof EmbeddedPostgresError || code === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, error);
  if (!notWritable.has(code)) return error;
  return new EmbeddedPostgresError(
    'FOLDER_NOT_WRITABLE',
    `The database cannot be kept in ${folder} (${code} at ${(error as NodeJS.ErrnoException).path ?? folder}): choose a folder that this user may write in, or set DATABASE_URL.`,
    error,
  );
}

/** The one line for a disk without room. */
export function diskFull(folder: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DISK_FULL',
    `The disk that holds ${folder} is full: make room and start again; nothing that was saved is lost.`,
    cause,
  );
}

/** Whether PostgreSQL complains of a disk without room. */
export function looksFull(said: string): boolean {
  return /No space left on device|quota exceeded|wrote only \d+ of \d+ bytes/i.test(said);
}
