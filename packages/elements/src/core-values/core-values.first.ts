/** What embed.js asks before the code of this element is there. */
export const first = { operation: 'CoreValuesPage', variables: { building: '?building' } };
