import type { HelpPostsWords } from '@wederkerig/words/help-posts';
import type { HelpPost, HelpTalkLine } from './help-post.operations.ts';

/** One thing on the board that is for this resident. */
export interface HelpForYou {
  title: string;
  says: string;
  /** Asks something, or is new: it comes first and is not folded away. */
  asks: boolean;
  talk?: string;
  post?: string;
}

interface Own {
  talks: readonly HelpTalkLine[];
  mine: readonly HelpPost[];
  gatherings: readonly HelpPost[];
}

/** What is for this resident: what asks something first, then what goes on, then what is over. */
export function forYou({ talks, mine, gatherings }: Own, words: HelpPostsWords): HelpForYou[] {
  const lines = [
    ...talks.map((talk) => ofTalk(talk, words)),
    ...gatherings.filter(({ mine: own }) => !own).map((post) => ofGathering(post, words)),
    ...mine.map((post) => ofPost(post, words)),
  ];
  return lines
    .sort((one, other) => other.weight - one.weight)
    .map(({ weight, ...line }) => ({ ...line, asks: weight > 9 }));
}

type Weighed = Omit<HelpForYou, 'asks'> & { weight: number };

function ofTalk(talk: HelpTalkLine, words: HelpPostsWords): Weighed {
  const { id, post, with: other, agreed, done } = talk;
  const line = (weight: number, says: string) => ({ talk: id, title: post.title, says, weight });
  if (talk.otherAgreed && !talk.agreedByMe && !agreed) return line(15, words.saysYes(other));
  if (talk.unread) return line(14, words.wrote(other));
  if (talk.asksHowItWent) return line(12, words.howDidItGo);
  if (done) return line(1, words.state.DONE);
  return agreed ? line(8, words.agreedWith(other)) : line(6, words.talkWith(other));
}

function ofGathering(post: HelpPost, words: HelpPostsWords): Weighed {
  const day = post.onDate ? words.onDay(post.onDate, post.atTime) : '';
  const says = post.asksHowItWent ? words.howDidItGo : `${words.youCome} ${day}`;
  return { post: post.id, title: post.title, says, weight: post.asksHowItWent ? 11 : 7 };
}

function ofPost(post: HelpPost, words: HelpPostsWords): Weighed {
  const line = (weight: number, says: string) => ({ post: post.id, title: post.title, says, weight });
  if (post.asksWhetherOpen) return line(13, words.stillNeeded);
  if (post.asksHowItWent) return line(11, words.howDidItGo);
  if (post.waiting) return line(5, words.waiting);
  return line(post.state === 'OPEN' ? 4 : 0, `${words.yours} ${words.state[post.state]}`);
}
