import { keptForNow } from '@wederkerig/elements/shared/kept';

/** What is typed for one piece of a lab, and the version it was begun with. */
export interface TypedPiece {
  /** Which form of which piece: `plain:ID`. */
  readonly key: string;
  readonly version: number;
  readonly values: Readonly<Record<string, string>>;
}

const placeOf = (key: string) => `wk-lab-editor:${key}`;

/** What was typed and not kept on the server yet: in this tab it stays through a reload, or going elsewhere and back. */
export function typedBefore(key: string): TypedPiece | undefined {
  const kept = keptForNow.read(placeOf(key));
  try {
    return kept ? (JSON.parse(kept) as TypedPiece) : undefined;
  } catch {
    return undefined;
  }
}

export function keepTyped(piece: TypedPiece): void {
  keptForNow.write(placeOf(piece.key), JSON.stringify(piece));
}

export function forgetTyped(key: string): void {
  keptForNow.forget(placeOf(key));
}
