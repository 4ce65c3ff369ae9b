import { day } from '../shared/nl.ts';
import type { ConsoleLabJoiningWords } from './index.ts';

export const words: ConsoleLabJoiningWords = {
  title: 'Wie wil meedoen?',
  what: 'Bewoners zeiden bij een gesprek dat zij willen meedoen. Zij wachten op een bericht van jullie.',
  none: 'Nog niemand zei dat hij of zij wil meedoen.',
  nextLab: 'Meepraten in het volgende gesprek',
  inLab: (lab) => `Uit het gesprek: ${lab}`,
  people: (count) => (count === 1 ? '1 bewoner wil meedoen' : `${count} bewoners willen meedoen`),
  nameless: 'Iemand zonder voornaam',
  since: (date) => `Wil meedoen sinds ${day(date)}.`,
  written: (date) => `Jullie schreven op ${day(date)}.`,
  noEmail: 'Heeft geen e-mailadres. Bel of ga langs.',
  wasTold: 'Hoorde het van een collega.',
  told: 'Gedaan',
  toldFor: (name) => `Gedaan: ${name} weet het`,
  write: 'Schrijf hun een bericht',
  writeHint: 'Schrijf waar en wanneer. Schrijf ook hoe zij antwoorden: dit bericht kun je niet beantwoorden.',
  send: (count) => (count === 1 ? 'Mail 1 bewoner' : `Mail ${count} bewoners`),
  sent: 'Het bericht gaat nu per mail naar iedereen die meedoet.',
  nobodyWithEmail: 'Niemand van hen heeft een e-mailadres.',
};
