import { weekday } from '../near.ts';
import type { HallPaperWords } from './index.ts';

/** In Dutch, whoever prints it. */
export const paper: HallPaperWords = {
  heading: (building) => `Buren in ${building}`,
  kind: { REQUEST: 'Wie helpt?', OFFER: 'Wie wil dit?', GATHERING: 'Kom je ook?' },
  when: (date, time) => `${weekday('nl', date)}, ${time} uur`,
  call: (phone) => `Bel ${phone}`,
  callMeans: 'Wij geven het door aan je buur.',
  online: 'Of kijk op internet:',
  code: (address) => `Code om te scannen: ${address}`,
  emptyHeading: 'Wat kun jij voor een buur doen? Wat kan een buur voor jou doen?',
  emptyWays: ['Een lamp ophangen', 'Samen koffie drinken', 'Een boodschap doen', 'Een brief lezen'],
  emptyHow: 'Heb je geen internet? Bel ons. Wij hangen het voor je op.',
  strip: 'Doe mee met je buren',
  cut: 'Scheur een strookje af',
  from: (organisation) => `Een blad van ${organisation}`,
};
