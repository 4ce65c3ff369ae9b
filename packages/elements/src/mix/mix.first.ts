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
/** What a text beside a vacant home needs, on a phone and beside other columns; pictures take more, and are cut until a press. */
export const room = [870, 560];
