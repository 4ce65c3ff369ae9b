/** Why something of somebody may be read that is not for everybody. Each has a sentence that this person can read. */
export const readReasons = [
  'invitation',
  'question',
  'moving',
  'still-here',
  'correction',
  'reported',
  'held',
  'objected',
  'help-agreed',
  'answering',
  'calling',
  'welcoming',
] as const;

export type ReadReason = (typeof readReasons)[number];

/** So many are shown to somebody at most; a year of them is far less. */
export const mostReadsShown = 1000;
