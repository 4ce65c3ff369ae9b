import { encodeGlobalID } from '@pothos/plugin-relay';
import { bringToday } from '../today/today.actions.ts';
import { today } from './lab-feedback.actions.ts';
import { isOpenQuestion, openQuestions } from './lab-questions.actions.ts';
import { shortened } from './lab-questions.rules.ts';
import { nears } from './lab-staff-answer.rules.ts';

/** Questions in comments, for those who answer them. */
bringToday({
  kinds: ['question'],
  roles: ['editor', 'staff'],
  async rows(context, most) {
    const questions = await openQuestions(context, most, 'people');
    return questions.map(({ id, text, writtenAt }) => ({
      kind: 'question' as const,
      aboutId: id,
      since: writtenAt,
      building: null,
      topic: null,
      thing: 'comment',
      words: shortened(text),
      page: `answers/${encodeGlobalID('LabComment', id)}`,
    }));
  },
  waits: isOpenQuestion,
});

/** Questions of groups: first a day is promised; then they wait quietly until that day nears. */
bringToday({
  kinds: ['group-question'],
  roles: ['editor', 'staff'],
  async rows(context, most) {
    const questions = await openQuestions(context, most, 'groups');
    return questions
      .filter(({ answerBy }) => nears(answerBy, today(context)))
      .map(({ id, text, writtenAt, group, answerBy }) => ({
        kind: 'group-question' as const,
        aboutId: id,
        since: writtenAt,
        ...(answerBy ? { by: answerBy } : {}),
        building: null,
        topic: null,
        thing: 'comment',
        words: `${group}: ${shortened(text)}`,
        page: `answers/${encodeGlobalID('LabComment', id)}`,
      }));
  },
  waits: isOpenQuestion,
});
