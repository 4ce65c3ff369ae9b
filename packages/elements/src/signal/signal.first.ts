/** What embed.js asks before the code of this element is there, and the room it keeps for it. */
export const first = {
  operation: 'SignalGuide',
  variables: { neighbourhood: '?neighbourhood' },
};
export const room = [900, 700];
