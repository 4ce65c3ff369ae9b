import { number } from '../format.ts';
import type { BoardNewsWords } from './index.ts';

export const words: BoardNewsWords = {
  heading: 'New on the board, and it suits you',
  request: (what) => `A neighbour is looking for help: ${what}`,
  offer: (what) => `A neighbour is glad to help: ${what}`,
  gathering: (what) => `Do something together: ${what}`,
  more: (count) => `More on the board suits you. How many: ${number('en', count)}.`,
  howMany: (count) => `This many messages on the board suit you: ${number('en', count)}.`,
  whereToRead: `Sign in on the website with the board.
There you can read everything and answer.`,
};
