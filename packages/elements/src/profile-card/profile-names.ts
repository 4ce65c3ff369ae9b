/** What activities are called, for whoever shows a card. */
export { activityWords } from '@wederkerig/words/activities';
