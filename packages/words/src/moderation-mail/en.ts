import { plural } from '../format.ts';
import type { ModerationMailWords } from './index.ts';

export const words: ModerationMailWords = {
  refusedSubject: 'Your text is not on the website',
  letThroughSubject: 'Your text is on the website',
  objectionSubject: 'We have looked again',
  wrote: {
    comment: 'You wrote a comment on the website.',
    post: 'You wrote a message on the board.',
    message: 'You wrote a message to a neighbour.',
    card: 'You wrote something about yourself on your card.',
    idea: 'You wrote an idea for a conversation.',
    thanks: 'You wrote a word of thanks.',
  },
  refused: 'We do not place your text.',
  removed: 'We took your text away.',
  letThrough: 'A member of staff looked at it.\nOthers can read your text now.',
  objectionRight:
    'You wrote to us that our decision is not right.\nSomebody else looked again.\nYou are right. Sorry.\nIs your text still gone? Then you may write it again.',
  objectionNotRight:
    'You wrote to us that our decision is not right.\nSomebody else looked again.\nThe decision stays the same.',
  ground: {
    FINE: 'There is nothing wrong with it.',
    INSULT: 'It can hurt people.',
    PRIVATE_DATA: 'It says something private.',
    DANGER: 'It can be dangerous.',
    SCAM: 'It looks like a scam.',
    SPAM: 'It is an advert.',
    OFF_TOPIC: 'It does not belong here.',
    OTHER: 'There is another reason.',
  },
  text: ({ wrote, what, ground, words, link, days, organisation, phone }) => `Hello,

${wrote}
${what}
${
  ground
    ? `
Why? ${ground}
`
    : ''
}${
    words
      ? `
Our colleague wrote this about it:
${words}
`
      : ''
  }${
    link
      ? `
Do you think this is not right?
Then open this link:
${link}

Then somebody else looks again.
The link works for ${days} ${plural('en', days, { one: 'day', other: 'days' })}.
`
      : ''
  }
Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
};
