import type { JoinWords } from './index.ts';

export const words: JoinWords = {
  welcome: (organisation) => `Welcome to ${organisation}`,
  invited: (building) =>
    building
      ? `You live in ${building}. You can take part here as a resident.`
      : 'You can take part here as a resident.',
  pressToJoin: 'Press the button if you want to take part.',
  join: 'I take part',
  firstName: 'What is your first name?',
  firstNameAudience: 'Your first name is with what you write.',
  joining: 'Please wait.',
  done: 'It worked. You now take part as a resident.',
  doneNext: 'Go to the website. Sign in there with your e-mail address.',
  toWebsite: 'Go to the website',
  noLongerWorks: 'This link no longer works.',
  callUs: (phone) => `Call us: ${phone}`,
  goOnBelow: 'Go on below. Then you are signed in on the website too.',
  goTo: (site) => `Go to: ${site}`,
  remembered: 'This device remembers who you are.',
  phoneLost: 'Phone lost? Call us for a new letter.',
};
