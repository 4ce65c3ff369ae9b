/** What embed.js asks before the code of this element is there, and the room it keeps for it. */
export const first = {
  operation: 'MixPage',
  variables: {
    building: '?building',
    neighbourhood: '?neighbourhood',
    vacantHome: '?vacant-home',
    language: '@lang',
  },
};
/** Beside a vacant home a few lines. */
export const room = [1500, 900, 'vacant-home', 780, 470];
