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
/** A text beside a vacant home takes less, and pictures more; what stands under so much is seldom in sight by then. */
export const room = [1150, 700];
