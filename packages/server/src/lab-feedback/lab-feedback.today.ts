import { bringToday } from '../today/today.actions.ts';
import { isOpenQuestion, openQuestions } from './lab-questions.actions.ts';

/** As much of a question as fits in a line or two; everybody may read it. */
const mostLetters = 160;

/** Questions in comments, for those who answer on the website. */
bringToday({
  kinds: ['question'],
  roles: ['editor', 'staff'],
  async rows(context, most) {
    const questions = await openQuestions(context, most);
    return questions.map(({ id, text, writtenAt }) => ({
      kind: 'question' as const,
      aboutId: id,
      since: writtenAt,
      building: null,
      topic: null,
      thing: 'comment',
      words: shortened(text),
      page: null,
    }));
  },
  waits: isOpenQuestion,
});

/** The end of a text, where its question stands. */
function shortened(text: string): string {
  const letters = [...text.replaceAll(/\s+/g, ' ')];
  return letters.length <= mostLetters
    ? letters.join('')
    : `… ${letters.slice(-mostLetters).join('').trim()}`;
}
