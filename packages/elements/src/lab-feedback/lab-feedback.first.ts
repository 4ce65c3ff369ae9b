/** What embed.js asks before the code of this element is there, and the room it keeps for it. */
export const first = { operation: 'Lab', variables: { slug: 'lab', language: '@lang' } };
export const room = [1215, 995];
