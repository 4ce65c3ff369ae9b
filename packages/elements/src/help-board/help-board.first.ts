/** What embed.js asks before the code of this element is there, and the room it keeps for it. */
export const first = {
  operation: 'HelpBoard',
  variables: { building: '?building', neighbourhood: '?neighbourhood', language: '@lang' },
};
export const room = [1500, 820];
