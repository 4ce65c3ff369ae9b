/** Why a message waits for a person: a closed list, which the person who looks reads as well. */
export const holdReasons = [
  'card',
  'pin',
  'identity',
  'payment',
  'link',
  'iban',
  'channel',
  'prize',
  'impostor',
  'errand',
  'mandate',
  'key',
  'absence',
] as const;

export type HoldReason = (typeof holdReasons)[number];
