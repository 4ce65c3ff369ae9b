/** Whether somebody wants to be left alone today; the day they named is the last of it. */
export function isPausedOn(pause: { until: string | null } | undefined, today: string): boolean {
  return pause !== undefined && (pause.until === null || pause.until >= today);
}
