import { expect, it } from 'vitest';
import { capitalsOf, leadingOwner } from './names.ts';

const report =
  'Wij spraken met Fatima, en later ook met Henk de Boer. Volgens Thuishuis is de verlichting duur. De huismeester luisterde.';
const ownerOf = (text: string, around: string[] = [text]) =>
  leadingOwner(text, around, capitalsOf([report, ...around].join('\n')));

it.each([
  ['Fatima – een brief aan de buren', 'Fatima'],
  ['Fatima en Henk: een brief aan de buren', 'Fatima en Henk'],
  ['De huismeester – sleutels bijmaken', 'De huismeester'],
  ['Thuishuis laat de lamp nakijken.', 'Thuishuis'],
  ['Mevrouw Jansma vraagt het aan de school.', 'Mevrouw Jansma'],
])('"%s" is done by %s', (text, owner) => {
  expect(ownerOf(text)).toBe(owner);
});

it.each([
  'Verlichting: nieuwe lampen in de hal',
  'Sleutelkast – bij de deur hangen',
  'De huismeester kan hierbij helpen.',
  'We vragen het aan de school.',
  'Bankje plaatsen bij de vijver',
  'De lift krijgt een onderhoud.',
])('"%s" says of nobody that they do it', (text) => {
  expect(ownerOf(text)).toBeNull();
});

it('a name that stands nowhere else is one among points that begin with names', () => {
  const points = ['Joost – labels maken', 'Karin – een slot kopen', 'Een lamp zoeken'];
  expect(points.map((point) => ownerOf(point, points))).toEqual(['Joost', 'Karin', null]);
});
