import type { HelpVisibility } from './help-board.table.ts';

/** Whether what somebody wrote appears at once, or a person looks at it first. The one place where patterns will be looked for. */
export function lookFirst(
  _texts: readonly (string | null)[],
): Extract<HelpVisibility, 'published' | 'waiting'> {
  return 'published';
}
