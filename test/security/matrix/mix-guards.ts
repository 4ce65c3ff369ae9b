import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

const nothing = '';

/** What keeps a text beside a vacant home from being read before its time, each with the rows that would tell. */
export const mixGuards: readonly Removal[] = [
  without(
    'a text that waits is not public',
    'mix/read-mix-advert.actions.ts',
    ".where('state', '=', 'public')",
    ".where('state', '=', 'waiting')",
    ['Query.mixAdvert'],
  ),
  without(
    'texts are for those who work on them',
    'mix/adverts-at-work.actions.ts',
    "atWorkIn(viewer, 'editor', 'staff')",
    "atWorkIn(viewer, 'moderator')",
    ['Console.mixAdvert', 'Console.mixAdverts'],
  ),
  without(
    'whoever wrote a text does not let it through',
    'mix/adverts-at-work.actions.ts',
    "row.state === 'waiting' && row.written_by !== residentId",
    "row.state === 'waiting' && residentId !== ''",
    ['MixAdvertVersion.viewerMayCheck'],
  ),
  without(
    'a translation that nobody checked is not read',
    'mix/read-mix-advert.actions.ts',
    ".where('checked_by', 'is not', null)",
    nothing,
    ['Query.mixAdvert'],
  ),
  without(
    'whoever wrote a translation does not let it through',
    'mix/advert-translations.actions.ts',
    'row.written_by !== residentId &&',
    nothing,
    ['MixAdvertTranslation.viewerMayCheck'],
  ),
  without(
    'a text that chooses people is refused',
    'mix/mix-advert.rules.ts',
    "if (choosing) throw new Refused('WORDS_CHOOSE_PEOPLE', { word: choosing.word });",
    nothing,
    ['WriteMixAdvertInput.text', 'TranslateMixAdvertInput.text'],
  ),
  without(
    'no number stands beside a vacant home',
    'mix/mix.graphql.ts',
    "typeof vacantHome === 'string' ? nothingCounted : readMix(context, page)",
    '(vacantHome, nothingCounted, readMix(context, page))',
    ['Query.mix(vacantHome)'],
  ),
  without(
    'nothing counts that the building may not see',
    'profile-card/profile-answer.rules.ts',
    "if (asked) throw new Refused(countedFrom === null ? 'CHOICE_NOT_OFFERED' : 'COUNT_NEEDS_AUDIENCE');",
    nothing,
    ['AnswerProfileQuestionInput.counted'],
  ),
];
