/** What embed.js asks before the code of this element is there. */
export const first = {
  operation: 'HelpBoard',
  variables: { page: '@page', building: '?building', neighbourhood: '?neighbourhood', language: '@lang' },
};
