/** What embed.js asks before the code of this element is there, and the room it keeps for it. */
export const first = { operation: 'CoreValuesPage', variables: { building: '?building' } };
export const room = [800, 540];
