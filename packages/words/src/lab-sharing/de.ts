import { day } from '../shared/de.ts';
import type { LabSharingWords } from './index.ts';

export const words: LabSharingWords = {
  asksYou: (organisation) => `${organisation} fragt, was Sie davon halten.`,
  talked: (organisation) => `${organisation} hat mit Bewohnern darüber gesprochen.`,
  planned: (opensOn) => (opensOn ? `Reden Sie mit ab dem ${day(opensOn)}.` : 'Sie können bald mitreden.'),
  open: (closesOn) => (closesOn ? `Reden Sie mit bis zum ${day(closesOn)}.` : 'Sie können jetzt mitreden.'),
  closed: 'Dieses Gespräch ist zu Ende. Lesen Sie, was Bewohner sagten und was wir tun.',
  link: { planned: 'Bald steht es hier:', open: 'Reden Sie hier mit:', closed: 'Lesen Sie es hier:' },
  subjectPlanned: (title) => `Bald: ${title}`,
  subjectOpen: (title) => `Reden Sie mit: ${title}`,
  subjectClosed: (title) => `Das sagten Bewohner: ${title}`,
  agreed: 'Darin sind sich Bewohner einig',
  hello: 'Guten Tag,',
  ask: {
    planned: 'Sagen Sie es Ihren Nachbarn weiter?',
    open: 'Sagen Sie es Ihren Nachbarn weiter? Sie können auch gemeinsam als Komitee antworten.',
    closed: 'Sagen Sie es Ihren Nachbarn weiter?',
  },
  bye: (organisation) => `Viele Grüße, ${organisation}`,
};
