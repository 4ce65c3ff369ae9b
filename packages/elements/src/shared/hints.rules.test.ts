import { wordsIn } from '@wederkerig/words';
import { hintLists } from '@wederkerig/words/hint-lists';
import { describe, expect, it } from 'vitest';
import { hintFor } from './hints.rules.ts';

const nl = await wordsIn(hintLists, 'nl');
const en = await wordsIn(hintLists, 'en');
const ar = await wordsIn(hintLists, 'ar');
const de = await wordsIn(hintLists, 'de');
const pl = await wordsIn(hintLists, 'pl');
const tr = await wordsIn(hintLists, 'tr');
const uk = await wordsIn(hintLists, 'uk');

describe('somebody is gently asked about', () => {
  it.each([
    ['when a home stands empty', 'Ik ben weg van 1 tot 8 mei.', 'AWAY'],
    ['being away from one day to another', 'In mei weg van de eerste tot de achtste', 'AWAY'],
    ['a holiday', 'Wij gaan twee weken OP VAKANTIE', 'AWAY'],
    ['not being at home', 'Overdag ben ik niet thuis', 'AWAY'],
    ['illness', 'Ik ben ziek geweest', 'HEALTH'],
    ['a hospital', 'Ik lig in het ziekenhuis.', 'HEALTH'],
    ['a walker', 'Ik loop met een rollator', 'HEALTH'],
    ['accents in an illness', 'Ik heb diabétes', 'HEALTH'],
    ['debts', 'Ik heb schulden en post van een deurwaarder', 'DEBTS'],
    ['no money', 'Ik heb geen geld', 'DEBTS'],
    ['where somebody comes from', 'Ik kom uit Syrië', 'ORIGIN'],
    ['what somebody believes', 'Wij zijn moslims', 'RELIGION'],
    ['a house of prayer', 'Ik zing in mijn kerk', 'RELIGION'],
    ['an age', 'Ik ben 78 jaar oud', 'AGE'],
    ['being old', 'Ik ben met pensioen', 'AGE'],
    ['a phone number', 'Bel mij op 06 00 00 00 00', 'NUMBER'],
    ['a phone number with signs', 'bel (06) 000-000.00', 'NUMBER'],
  ])('%s', (_what, text, hint) => {
    expect(hintFor(text, nl)).toBe(hint);
  });

  it('what may bring a stranger to an empty home, before all else', () => {
    expect(hintFor('Ik ben ziek en daarna ben ik weg tot juni', nl)).toBe('AWAY');
  });

  it('the same in the other languages', () => {
    expect(hintFor('We are on holiday in May', en)).toBe('AWAY');
    expect(hintFor('I was in hospital', en)).toBe('HEALTH');
    expect(hintFor('أنا مريض', ar)).toBe('HEALTH');
    expect(hintFor('عندي ديون', ar)).toBe('DEBTS');
    expect(hintFor('I am retired', en)).toBe('AGE');
    expect(hintFor('عمري سبعون سنة', ar)).toBe('AGE');
    expect(hintFor('Wir sind im Mai im Urlaub.', de)).toBe('AWAY');
    expect(hintFor('Ich bin Flüchtling.', de)).toBe('ORIGIN');
    expect(hintFor('W maju nie będzie mnie w domu.', pl)).toBe('AWAY');
    expect(hintFor('Jestem w ciąży.', pl)).toBe('HEALTH');
    expect(hintFor('Mayısta TATİLDEYİZ.', tr)).toBe('AWAY');
    expect(hintFor('Borçlarım var.', tr)).toBe('DEBTS');
    expect(hintFor('Ми їдемо за кордон.', uk)).toBe('AWAY');
    expect(hintFor('Мені 70 років.', uk)).toBe('AGE');
  });

  it('nothing in what a neighbour asks or offers in these languages', () => {
    expect(hintFor('Wer hilft mir mit meinem alten Schrank?', de)).toBeUndefined();
    expect(hintFor('Kto pożyczy mi długi kabel?', pl)).toBeUndefined();
    expect(hintFor('Çiçeklerimi kim sular?', tr)).toBeUndefined();
    expect(hintFor('Хто повісить мені лампу?', uk)).toBeUndefined();
  });
});

describe('nobody is bothered about', () => {
  it.each([
    'Wie hangt mijn lamp op?',
    'Ik kook elke donderdag voor twee. Er is altijd een bord over.',
    'Koffie in de hal, om 10.00 uur',
    'Wie gaat er met mij mee naar de markt?',
    'De muziek is mooi', // holds "ziek"
    'Wie verschuldigt mij een appel?', // holds "schuld"
    'Ik weet de weg van hier naar de markt niet', // a way, and not away
    'Wie brengt een oude stoel weg?',
    'Wij wonen op 12 hoog, kamer 1204',
    'Ik woon hier al twintig jaar',
    'Ik heb jonge kinderen en ik werk in de nacht',
    '',
  ])('%s', (text) => {
    expect(hintFor(text, nl)).toBeUndefined();
  });
});
