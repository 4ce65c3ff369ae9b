/** What embed.js asks before the code of this element is there. */
export const first = { operation: 'Lab', variables: { slug: 'lab', language: '@lang' } };
