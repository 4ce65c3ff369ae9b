import { wordsIn, type Language } from '../../packages/words/src/index.ts';
import { helpBoardWords } from '../../packages/words/src/help-board/index.ts';
import { helpCategoryWords } from '../../packages/words/src/help-categories/index.ts';
import { helpGuideWords } from '../../packages/words/src/help-guide/index.ts';
import { helpPostWords } from '../../packages/words/src/help-post/index.ts';
import { helpPostsWords } from '../../packages/words/src/help-posts/index.ts';
import { helpSayWords } from '../../packages/words/src/help-say/index.ts';
import { helpSentencesWords } from '../../packages/words/src/help-sentences/index.ts';
import { helpTalkWords } from '../../packages/words/src/help-talk/index.ts';
import { moderationWords } from '../../packages/words/src/moderation/index.ts';

/** What stands on the help board in one language, so that a neighbour of a test can be one of any language. */
export async function boardWords(language: Language) {
  const [board, categories, guide, posts, post, talk, say, sentences, moderation] = await Promise.all([
    wordsIn(helpBoardWords, language),
    wordsIn(helpCategoryWords, language),
    wordsIn(helpGuideWords, language),
    wordsIn(helpPostsWords, language),
    wordsIn(helpPostWords, language),
    wordsIn(helpTalkWords, language),
    wordsIn(helpSayWords, language),
    wordsIn(helpSentencesWords, language),
    wordsIn(moderationWords, language),
  ]);
  return { board, categories, guide, posts, post, talk, say, sentences, moderation };
}

export type BoardWords = Awaited<ReturnType<typeof boardWords>>;
