/** What one person answered to the other's hello, or said first. */
export type HelloAnswer = 'yes' | 'not-now' | null;

export type HelloState = 'none' | 'said' | 'received' | 'both';

/**
 * What somebody sees of the hellos between two. Having said hello looks the same whether the other said nothing, not now, or
 * will never answer.
 */
export function helloState(mine: HelloAnswer, theirs: HelloAnswer): HelloState {
  if (mine === 'yes') return theirs === 'yes' ? 'both' : 'said';
  // Who answered not now is not asked again.
  return theirs === 'yes' && mine === null ? 'received' : 'none';
}

/** Whether somebody can say hello now; a hello that waits is answered instead. */
export function canSayHello(state: HelloState): boolean {
  return state === 'none';
}
