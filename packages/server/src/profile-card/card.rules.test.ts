import { describe, expect, it } from 'vitest';
import { cardFor, type Told, type ToldAnswer } from './card.rules.ts';
import type { Relation } from './profile-card.rules.ts';

const today = '2026-11-23';
const owner = { id: 'ina', firstName: 'Ina', building: 'De Linde', isWelcomeBuddy: true };
const elsewhere: Relation = {
  isSelf: false,
  isAbsent: false,
  isBuddy: false,
  bothSaidYes: false,
  nearness: null,
};
const nearby: Relation = { ...elsewhere, nearness: 'building' };
const noHello = { mine: null, theirs: null };
const answer: ToldAnswer = {
  question: 'enjoy',
  chosen: ['walking'],
  words: 'In het park',
  wordsWait: false,
  counted: false,
  language: 'nl',
  audience: 'building',
  until: null,
};
const told = (...answers: ToldAnswer[]): Told => ({ answers, picture: null });

describe('A card', () => {
  it('says of an answer nothing about to whom it is shown, and until when', () => {
    const card = cardFor(owner, told({ ...answer, until: '2026-12-01' }), nearby, noHello, today);
    expect(card).toEqual({
      id: 'ina',
      firstName: 'Ina',
      letter: 'I',
      picture: null,
      answers: [{ question: 'enjoy', chosen: ['walking'], words: 'In het park', language: 'nl' }],
      isWelcomeBuddy: true,
      building: 'De Linde',
      why: 'building',
      hello: 'none',
      canSayHello: true,
    });
  });

  it.each([
    ['is not there for whoever may see nothing of it', told(answer), elsewhere],
    ['is not there where nothing was told', told(), nearby],
    ['is not there where all has ended', told({ ...answer, until: '2026-11-22' }), nearby],
    [
      'is not there for somebody blocked who knew them',
      told(answer),
      { ...nearby, bothSaidYes: true, isAbsent: true },
    ],
    ['is not looked at here by its owner', told(answer), { ...nearby, isSelf: true }],
    ['is not there for words alone that wait', told({ ...answer, chosen: [], wordsWait: true }), nearby],
  ] as const)('%s', (_what, all, relation) => {
    expect(cardFor(owner, all, relation, noHello, today)).toBeNull();
  });

  it('has a name for somebody who knows them, though they see nothing else', () => {
    const card = cardFor(
      owner,
      told(answer),
      { ...elsewhere, bothSaidYes: true },
      { mine: 'yes', theirs: 'yes' },
      today,
    );
    expect(card).toMatchObject({ firstName: 'Ina', building: 'De Linde', answers: [], why: 'both-yes' });
  });

  it('has a name for somebody they said hello to', () => {
    const card = cardFor(owner, told(), elsewhere, { mine: null, theirs: 'yes' }, today);
    expect(card).toMatchObject({ firstName: 'Ina', building: 'De Linde', why: 'hello', hello: 'received' });
  });

  it('keeps the building to itself for the rest of the neighbourhood', () => {
    const open = told({ ...answer, audience: 'neighbourhood' });
    const card = cardFor(owner, open, { ...elsewhere, nearness: 'neighbourhood' }, noHello, today);
    expect(card).toMatchObject({ firstName: 'Ina', building: null, why: 'neighbourhood' });
  });

  it('leaves out words that wait, and shows what was chosen beside them', () => {
    const card = cardFor(owner, told({ ...answer, wordsWait: true }), nearby, noHello, today);
    expect(card?.answers).toEqual([{ question: 'enjoy', chosen: ['walking'], words: null, language: 'nl' }]);
  });

  it('is the same whether something hidden is in it or not', () => {
    const hidden: ToldAnswer = { ...answer, question: 'could-use', audience: 'after-both-yes' };
    expect(cardFor(owner, told(answer, hidden), nearby, noHello, today)).toEqual(
      cardFor(owner, told(answer), nearby, noHello, today),
    );
  });
});
