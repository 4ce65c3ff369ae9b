import { day } from '../shared/de.ts';
import type { WelcomeAroundWords } from './index.ts';

export const words: WelcomeAroundWords = {
  neighboursHeading: 'Neu in Ihrem Haus',
  comes: 'Es zieht jemand ein.',
  namedComes: (firstName) => `${firstName} zieht hier ein.`,
  neighboursNote: 'Die neue Person hat gewählt, was Sie hier lesen.',
  buddyHeading: (firstName) => (firstName ? `Sie helfen ${firstName}` : 'Sie helfen beim Einzug'),
  buddyTask: {
    BEFORE: 'Sie müssen jetzt nichts tun.',
    DAY_0: 'Sie müssen jetzt nichts tun.',
    WEEK_1: 'Lernen Sie sich kennen.',
    MONTH_1: 'Zeigen Sie die Umgebung.',
    MONTH_2: 'Fragen Sie, wie es geht.',
    MONTH_3: 'Fragen Sie, wie es geht.',
    MONTH_6: 'Verabschieden Sie sich. Ihre Hilfe ist beendet.',
    MONTH_9: 'Fragen Sie, wie es geht.',
    MONTH_12: 'Verabschieden Sie sich. Ihre Hilfe ist beendet.',
  },
  met: 'Wir haben uns gesehen',
  spoke: 'Wir haben gesprochen',
  buddyNote: 'Wir sehen nur, dass Sie Kontakt hatten.',
  noted: 'Danke. Wir wissen es jetzt.',
  lastContact: (last) => `Sie hatten Kontakt am ${day(last)}.`,
  informationHeading: 'Gut zu wissen',
  kind: {
    WASTE: 'Abfall',
    REPAIRS: 'Kaputt zu Hause',
    HOUSE: 'Das Haus',
    NEIGHBOURHOOD: 'Die Umgebung',
    CONTACT: 'Kontakt',
    OTHER: 'Mehr',
  },
};
