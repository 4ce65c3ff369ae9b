/** So long whoever had an address can take it back, and nobody else can get it. */
export const daysToTakeBack = 14;

/** Whether a change of address can still be taken back. */
export function canTakeBack(
  change: { undone_at: Date | null; back_until: Date } | undefined,
  now: Date,
): boolean {
  return change !== undefined && !change.undone_at && change.back_until > now;
}
