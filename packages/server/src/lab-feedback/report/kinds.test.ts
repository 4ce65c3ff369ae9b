import { describe, expect, it } from 'vitest';
import { kindOfHeading, kindOfLine } from './kinds.ts';
import type { SectionKind } from './report.ts';

const headings: [string, SectionKind][] = [
  ['Inleiding', 'introduction'],
  ['1. Aanleiding', 'introduction'],
  ['Wat is goed nabuurschap?', 'meaning'],
  ['Wat verstaan we onder elkaar helpen', 'meaning'],
  ['Waar staat samenleven voor?', 'meaning'],
  ['BELANGRIJKSTE KNELPUNTEN', 'bottlenecks'],
  ['Wat gaat er niet goed?', 'bottlenecks'],
  ['Waar lopen bewoners tegenaan?', 'bottlenecks'],
  ['Oplossingen voor deze knelpunten', 'solutions'],
  ['Wat kan helpen?', 'solutions'],
  ['Wie doet wat?', 'whose-turn'],
  ['Wie moet beginnen?', 'whose-turn'],
  ['Hoe nu verder?', 'action-points'],
  ['Vervolgstappen', 'action-points'],
  ['Beloofd en gedaan', 'action-points'],
  ['Onze afspraken', 'action-points'],
  ['Ideeën van bewoners', 'solutions'],
  ['Hartelijk dank!', 'thanks'],
  ['Tot slot', 'other'],
  ['Introduction', 'introduction'],
  ['2. What goes wrong', 'bottlenecks'],
  ['What could help?', 'solutions'],
  ['Who does what?', 'whose-turn'],
  ['Next steps', 'action-points'],
  ['What do residents mean by it?', 'meaning'],
  ['With thanks', 'thanks'],
  ['Waar wringt het?', 'bottlenecks'],
  ['Wat ging er mis?', 'bottlenecks'],
  ['Waar het spaak loopt', 'bottlenecks'],
  ['Wat houdt buren tegen?', 'bottlenecks'],
  ['Wat maakt het moeilijk?', 'bottlenecks'],
  ['What gets in the way', 'bottlenecks'],
  ['Wat er wel helpt', 'solutions'],
  ['Zo kan het ook', 'solutions'],
  ['Wat bewoners voorstellen', 'solutions'],
  ['How it could be done better', 'solutions'],
  ['Wie gaat het regelen?', 'whose-turn'],
  ['Bij wie ligt het nu?', 'whose-turn'],
  ['Who goes first?', 'whose-turn'],
  ['Dit gaan we doen', 'action-points'],
  ['Wat hebben we afgesproken?', 'action-points'],
  ['What was agreed', 'action-points'],
  ['Waarom deze avond', 'introduction'],
  ['Why this evening', 'introduction'],
  ['Wat noemen we een fijne straat?', 'meaning'],
  ['Wat mensen onder rust verstaan', 'meaning'],
  ['What tenants mean by quiet', 'meaning'],
  ['Rondvraag', 'other'],
];

describe('a line', () => {
  it.each(headings)('"%s" is a heading by its words alone: %s', (line, kind) => {
    expect(kindOfLine(line)).toBe(kind);
  });

  it.each([
    'De oplossingen die we bespraken, waren vooral goedkoop.',
    'Aan het eind van de avond noemden we deze actiepunten:',
    'Meer afspraken nakomen',
    'het probleem met de lift',
    'Wat is er nodig?',
    'Wie: de huismeester',
    'Een idee is een bank bij de lift',
  ])('"%s" is not', (line) => {
    expect(kindOfLine(line)).toBeNull();
  });
});

it('a marked heading may be less clear', () => {
  expect(kindOfHeading('Een mooi idee voor de tuin')).toBe('solutions');
  expect(kindOfHeading('De hal in 2030')).toBeNull();
});
