/** What embed.js asks before the code of this element is there, and the room it keeps for it. */
export const first = {
  operation: 'ThanksPage',
  variables: { building: '?building', neighbourhood: '?neighbourhood' },
};
export const room = [2100, 1250];
