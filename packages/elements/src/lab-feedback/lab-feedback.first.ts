/** What embed.js asks before the code of this element is there. */
export const first = { operation: 'Lab', variables: { page: '@page', slug: 'lab', language: '@lang' } };
