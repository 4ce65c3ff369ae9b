import type { HelpSentencesWords } from './index.ts';

export const words: Partial<HelpSentencesWords> = {
  NO_THANKS: 'Nee, dank u.',
  WHAT_TIME_CAN_YOU: 'Hoe laat kunt u?',
  WHICH_DAY_CAN_YOU: 'Welke dag kunt u?',
  WHERE_ARE_YOU: 'Waar bent u?',
  I_CAN_HELP_YOU: 'Ik kan u helpen.',
  CAN_YOU_HELP_ME: 'Kunt u mij helpen?',
  THANKS_FOR_YOUR_HELP: 'Bedankt voor uw hulp!',
};
