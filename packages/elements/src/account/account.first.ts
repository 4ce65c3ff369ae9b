/** The room that embed.js keeps for this element. */
export const room = [370, 220];
