/** A question or act the server knows by the hash of its text. The text itself travels with a build for development only. */
export interface Operation<Data = unknown, Variables = unknown> {
  readonly name: string;
  readonly hash: string;
  readonly text?: string;
  /** Never there; carries the types. */
  readonly typed?: (variables: Variables) => Data;
}

/** What the answer to an operation looks like. */
export type DataOf<Known> = Known extends Operation<infer Data, never> ? Data : never;

/** What an operation must be told. */
export type VariablesOf<Known> = Known extends Operation<unknown, infer Variables> ? Variables : never;

/** Variables of a public read: flat, because they are part of an address that caches know. */
export type PublicVariables = Readonly<Record<string, string | number | boolean | null | undefined>>;
