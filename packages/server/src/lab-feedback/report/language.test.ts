import { expect, it } from 'vitest';
import { languageOf } from './language.ts';
import { readBytes } from './read-bytes.ts';

it.each([
  ['nl', 'De bewoners willen dat er een bank komt, want in de hal kan niemand zitten.'],
  ['en', 'The residents would like a bench in the hall, because there is nowhere to sit.'],
  ['de', 'Die Bewohner wünschen sich eine Bank im Flur, weil man dort nicht sitzen kann.'],
  ['pl', 'Mieszkańcy chcą ławki na korytarzu, bo nie ma tam gdzie usiąść i porozmawiać.'],
  ['tr', 'Sakinler holde bir bank istiyor, çünkü oturacak bir yer yok ve çok soğuk.'],
  ['uk', 'Мешканці хочуть лавку в під’їзді, бо там ніде сісти.'],
  ['ar', 'يريد السكان مقعدا في المدخل لأنه لا يوجد مكان للجلوس.'],
])('%s is recognised', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each(['', '12-12-2030', 'Lab'])('what says nothing, as "%s", is Dutch', (text) => {
  expect(languageOf(text)).toBe('nl');
});

it('a name in other letters makes no other language', () => {
  expect(languageOf('De deelnemers dankten Оксана en سارة voor de soep die zij voor de hal kookten.')).toBe(
    'nl',
  );
});

it('a report says in which language it is', async () => {
  const report =
    'Lab The Hall\n\nWhat goes wrong\n\nThe hall is cold and the door does not close.\n\nWhat could help\n\n- A heater by the door';
  expect((await readBytes(Buffer.from(report))).language).toBe('en');
});
