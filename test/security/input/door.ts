import type { Neighbourhood } from './neighbourhood.ts';

/** One place where somebody can put a value, by the name it has in the schema or the address it stands in. */
export interface Door {
  readonly place: string;
  /** A value that is taken: the twin of every refusal. */
  good(at: Neighbourhood): unknown;
  /** The request with a value in this place; null where no program can send that. */
  request(value: unknown, at: Neighbourhood): Sent | null;
  /** Whether the request with the good value reached what it asks for. */
  reached(answer: Answer): boolean;
}

export interface Sent {
  readonly path: string;
  readonly init: RequestInit;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly isPage: boolean;
}

export interface Operation {
  readonly text: string;
  /** The variables that a page would send. */
  variables(at: Neighbourhood, isGood: boolean): Record<string, unknown>;
  readonly asVisitor?: boolean;
  /** Sent from the console, by an admin at work. */
  readonly inConsole?: boolean;
  /** The token of whoever sends it, where that is another resident. */
  by?(at: Neighbourhood): string;
  /** JSON, where it is absent. */
  readonly accept?: string;
  /** What the answer holds when it was done. */
  readonly done: string;
}
