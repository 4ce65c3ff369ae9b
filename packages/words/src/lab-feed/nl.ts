import { day } from '../shared/nl.ts';
import type { LabFeedWords } from './index.ts';

export const words: LabFeedWords = {
  title: (organisation) => `Gesprekken met bewoners: ${organisation}`,
  opened: 'Open',
  corrected: 'Aangepast',
  closed: 'Klaar',
  until: (date) => `Je kunt meedoen tot en met ${day(date)}.`,
  everybody: 'Iedereen kan meedoen.',
  textChanged: 'Wij pasten de tekst aan.',
  heardAndDone: 'Lees wat we hoorden en wat we doen.',
};
