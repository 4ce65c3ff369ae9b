/** What embed.js asks before the code of this element is there, and the room it keeps for it. */
export const first = {
  operation: 'Commitments',
  variables: { building: '?building', neighbourhood: '?neighbourhood', language: '@lang' },
};
export const room = [2400, 1500];
