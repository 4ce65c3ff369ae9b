import { expect, it } from 'vitest';
import { asksMoreThanOne } from './asks.ts';

it.each([
  'Zet een bank in de hal. Daarnaast kan een lamp bij de deur helpen.',
  'Er moet een bank komen, en ook een prullenbak bij de deur.',
  'We vragen de huismeester om vaker langs te komen en beter te luisteren.',
  'Bewoners willen graag om de maand te koken, het trappenhuis te vegen en samen te tuinieren.',
  'Het maken van de lift en het vegen van de trap duurt te lang.',
  'We gaan een rooster ophangen. De brievenbussen moeten groter.',
])('an item that asks two things is flagged: "%s"', (text) => {
  expect(asksMoreThanOne(text)).toBe(true);
});

it.each([
  'Elkaar groeten op de trap',
  'Ook de tuin is belangrijk voor de kinderen.',
  'Zet een bank in de hal. Dan blijven mensen vaker staan.',
  'We gaan een rooster ophangen. Dit moet ook in het Engels leesbaar zijn.',
  'We gaan een bank neerzetten. De nieuwe bank moet van hout zijn.',
  'De drempel wordt lager om elkaar te helpen en te steunen.',
  'Samen koken en eten is leuk, niet alleen voor ouderen maar ook voor kinderen.',
  'De lift is traag, het licht is stuk.',
])('an item that asks one thing is not: "%s"', (text) => {
  expect(asksMoreThanOne(text)).toBe(false);
});
