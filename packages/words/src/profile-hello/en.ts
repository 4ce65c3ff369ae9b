import type { ProfileHelloWords } from './index.ts';

export const words: ProfileHelloWords = {
  why: {
    BOTH_YES: 'You see this because you both said hello.',
    STAIRWELL: 'You see this because you live in the same stairwell.',
  },
  whyIn: (place) => `You see this because you live in ${place} too.`,
  whyBuddy: (name) => `You see this because you are the welcome buddy of ${name}.`,
  whyHello: (name) => `You see this because ${name} says hello.`,
  says: (name, building) => (building ? `${name} from ${building} says hello.` : `${name} says hello.`),
  sayHello: 'Say hello',
  sayMeans: (name) => `${name} sees who you are, and chooses whether to say hello back.`,
  helloBack: 'Say hello too',
  notNow: 'Not now',
  notNowMeans: (name) => `Do you choose not now? ${name} does not hear that.`,
  said: (name) => `You said hello. We tell you when ${name} says hello too.`,
  both: (name) => `You and ${name} both said hello.`,
  bothMeans: 'Now you may see more of each other.',
  answeredNotNow: 'All right. We say nothing.',
  waiting: 'Hello from a neighbour',
  seeCard: (name) => `See the card of ${name}`,
  absent: 'This card is not there, or not for you.',
  firstName: 'What is your first name?',
  firstNameReader: (name) => `${name} reads your first name.`,
};
