import type { ModerationWords } from './index.ts';

export const words: ModerationWords = {
  notRight: 'This is not right',
  reportHeading: 'What is not right?',
  reason: {
    DANGER: 'Somebody is in danger',
    CHILD: 'It is about a child',
    PRIVATE_DATA: 'It says something private',
    INSULT: 'It hurts people',
    SPAM: 'It is an advert or fake',
    OTHER: 'Something else',
  },
  danger: 'Danger? Call 112.',
  words: 'Would you like to say more? You do not have to.',
  reportAudience: 'Only we read this. The writer does not see your name.',
  report: 'Report this',
  reported: 'Thank you. We will look at it.',
  block: (author) => `I no longer want to see ${author}`,
  blockAsk: (author) => `Do you no longer want to see ${author}?`,
  blockMeans: (author) => `You will see nothing of ${author}. And ${author} will see nothing of you.`,
  blockSure: 'Yes, no longer see',
  blocked: 'You no longer see this person.',
  stop: 'No, go back',
};
