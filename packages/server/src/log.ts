import { destination, pino, type DestinationStream, type Logger } from 'pino';

/**
 * What goes wrong while a server runs, as JSON lines. Errors of a database or a mail server quote what people typed, so of an
 * error only its kind, its code and where it happened are written.
 */
export function createLog(level: string, to: DestinationStream = destination(2)): Logger {
  return pino({ level, serializers: { err: withoutWords } }, to);
}

/** An error without its words. */
export function withoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint, table, responseCode, command } = error as Error & Record<string, unknown>;
  // A message may have several lines, and one of them may look like a frame.
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '));
  return {
    kind: error.name,
    code,
    constraint,
    table,
    responseCode,
    command,
    at: frames.slice(0, 6).map((line) => line.trim()),
  };
}
