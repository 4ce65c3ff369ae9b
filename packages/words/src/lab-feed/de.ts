import { day } from '../shared/de.ts';
import type { LabFeedWords } from './index.ts';

export const words: LabFeedWords = {
  title: (organisation) => `Gespräche mit Bewohnern: ${organisation}`,
  opened: 'Offen',
  corrected: 'Geändert',
  closed: 'Beendet',
  until: (date) => `Sie können bis zum ${day(date)} mitmachen.`,
  everybody: 'Alle können mitmachen.',
  textChanged: 'Wir haben den Text geändert.',
  heardAndDone: 'Lesen Sie, was wir gehört haben und was wir tun.',
};
