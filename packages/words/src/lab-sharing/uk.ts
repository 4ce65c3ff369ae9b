import { day } from '../shared/uk.ts';
import type { LabSharingWords } from './index.ts';

export const words: LabSharingWords = {
  asksYou: (organisation) => `${organisation} питає, що ви про це думаєте.`,
  talked: (organisation) => `Розмова з мешканцями: ${organisation}.`,
  planned: (opensOn) =>
    opensOn ? `Ви можете взяти участь від ${day(opensOn)}.` : 'Скоро ви зможете взяти участь.',
  open: (closesOn) =>
    closesOn ? `Ви можете взяти участь до ${day(closesOn)} включно.` : 'Ви вже можете взяти участь.',
  closed: 'Ця розмова закінчилася. Прочитайте, що казали мешканці і що ми робимо.',
  link: { planned: 'Скоро це буде тут:', open: 'Візьміть участь тут:', closed: 'Прочитайте тут:' },
  subjectPlanned: (title) => `Скоро: ${title}`,
  subjectOpen: (title) => `Візьміть участь: ${title}`,
  subjectClosed: (title) => `Що казали мешканці: ${title}`,
  agreed: 'У цьому мешканці згодні',
  hello: 'Добрий день,',
  ask: {
    planned: 'Розкажіть про це сусідам, будь ласка.',
    open: 'Розкажіть про це сусідам, будь ласка. Ви можете також відповісти разом, як комітет.',
    closed: 'Розкажіть про це сусідам, будь ласка.',
  },
  bye: (organisation) => `З повагою, ${organisation}`,
};
