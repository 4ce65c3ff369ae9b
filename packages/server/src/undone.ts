import type { Context } from './builder.ts';
import type { Asked } from './route.ts';

/** Does something in one transaction; where `undo` is said, nothing of it is kept, and what it came to is still told. */
export async function actOrUndo<Result>(
  act: Asked['act'],
  work: (context: Context, undo: (result: Result) => never) => Promise<Result>,
): Promise<Result> {
  let told: { readonly result: Result } | undefined;
  const undone = new Error('Undone on purpose');
  try {
    return await act((context) =>
      work(context, (result) => {
        told = { result };
        throw undone;
      }),
    );
  } catch (problem) {
    if (problem !== undone || !told) throw problem;
    return told.result;
  }
}
