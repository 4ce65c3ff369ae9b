import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import account from '../account/account.recordings.json';
import type { PlayedAnswer } from '../shared/played-answers.ts';
import { choose, press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './profile-card.recordings.json';
import { profileOnPage, type ProfileOnPage } from './profile-on-page.ts';

const { profilePage, moIsBack, profileOfMo, goodAtTold } = recordings;

const meta: Meta<ProfileOnPage> = { title: 'wk-profile-card who may see it', ...profileOnPage() };

export default meta;
type Story = StoryObj<ProfileOnPage>;

const row = (...answers: PlayedAnswer[]): ProfileOnPage => ({
  answers: [profilePage, moIsBack, profileOfMo, ...answers],
  before: true,
  at: { tell: 'all' },
});

/** Who may see it, one line each, and until when. */
export const WhoMaySee: Story = {
  args: row(),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await says(canvasElement, 'Hier ben ik goed in: Koken, Naaien');
    await says(canvasElement, 'Alleen een buur die ook hallo zei');
    await says(canvasElement, 'Buren in mijn trappenhuis');
    await says(canvasElement, 'Alle buren in De Linde');
    await says(canvasElement, 'Tot wanneer?');
  },
};

/** A wish is shown to fewer people, unless somebody chooses otherwise. */
export const Wish: Story = {
  args: { ...row(), at: { tell: 'could-use' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Computer en brieven');
    await press(canvasElement, 'Formulieren invullen');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Bewaar');
    const chosen = canvasElement.querySelector('wk-profile-card')!.shadowRoot!.querySelector('.dot.chosen');
    await expect(chosen?.textContent?.trim()).toBe('Alleen een buur die ook hallo zei');
  },
};

export const Saved: Story = {
  args: row(goodAtTold),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await choose(canvasElement, 'Alle buren in De Linde');
    await press(canvasElement, 'Bewaar en ga verder');
    await says(canvasElement, 'Bewaard.');
    await says(canvasElement, 'Vraag 2 van 7');
  },
};

/** Beside the audience one quiet choice, off until it is pressed; not there while the building may not see the answer. */
export const Counted: Story = {
  args: { ...row(recordings.goodAtCounted), at: { tell: 'good-at' } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zelf maken');
    await press(canvasElement, 'Koken');
    await press(canvasElement, 'Naaien');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Tel dit mee voor ons gebouw');
    await says(
      canvasElement,
      'Wij tellen alleen. Niemand ziet dat jij het bent. Vanaf 5 mensen staat het getal op internet.',
    );
    await choose(canvasElement, 'Alleen ik');
    await says(canvasElement, 'Meetellen kan als alle buren in je gebouw dit mogen zien.');
    await choose(canvasElement, 'Alle buren in De Linde');
    await choose(canvasElement, 'Tel dit mee voor ons gebouw');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Buren in De Linde zien dit. Het telt mee voor ons gebouw.');
  },
};

export const UntilADay: Story = {
  args: row(recordings.dayPassed),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await choose(canvasElement, 'Tot en met een dag die ik kies');
    await press(canvasElement, 'Bewaar en ga verder');
    await says(canvasElement, 'Kies eerst een dag.');
    await type(canvasElement, 'Welke dag?', '2026-11-22');
    await press(canvasElement, 'Bewaar en ga verder');
    await says(canvasElement, 'Deze dag is al voorbij, kies een andere dag.');
    await says(canvasElement, 'Wat je hebt getypt, blijft staan.');
  },
};

/** The network is away: what was chosen stays. */
export const NotSaved: Story = {
  args: row({ to: 'AnswerProfileQuestion', answer: 'unreachable' }),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await press(canvasElement, 'Bewaar en ga verder');
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Koken, Naaien');
  },
};

/** Told until a day, which stands on the card. */
export const UntilShown: Story = {
  args: {
    answers: [profilePage, account.inaIsBack, recordings.profileOfIna, recordings.timeUntil],
    before: true,
    at: { tell: 'time' },
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verder');
    await choose(canvasElement, 'Tot en met een dag die ik kies');
    await type(canvasElement, 'Welke dag?', '2026-11-25');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Buren in De Linde zien dit. Tot en met 25 november 2026.');
  },
};

/** An account without a name: it is asked for where others will read it. No stairwell where the home has none. */
export const NameNeeded: Story = {
  args: {
    answers: [
      profilePage,
      recordings.namelessIsBack,
      recordings.profileWithoutName,
      recordings.nameNeeded,
      recordings.namedTold,
      recordings.profileWithName,
    ],
    before: true,
    at: { tell: 'time' },
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'In de ochtend');
    await press(canvasElement, 'Verder');
    await says(canvasElement, 'Alle buren in De Wilg');
    await saysNot(canvasElement, 'trappenhuis');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Typ eerst je voornaam.');
    await type(canvasElement, 'Wat is je voornaam?', '12345');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Typ eerst je voornaam.');
    await type(canvasElement, 'Wat is je voornaam?', 'Eva');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Bedankt. Je kaart is klaar.');
  },
};

/** The session ended meanwhile: signing in again, and what was chosen goes on from there. */
export const SignsInAgain: Story = {
  args: row(
    recordings.answerAfterSession,
    account.nobodyIsBack,
    account.codeSent,
    recordings.moSignedIn,
    moIsBack,
    goodAtTold,
  ),
  play: async ({ canvasElement }) => {
    await toWho(canvasElement);
    await press(canvasElement, 'Bewaar en ga verder');
    await says(canvasElement, 'Wat is je e-mailadres?');
    await type(canvasElement, 'Wat is je e-mailadres?', 'mo.2@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Vraag 2 van 7');
  },
};

async function toWho(canvas: HTMLElement): Promise<void> {
  await press(canvas, 'Zelf maken');
  await press(canvas, 'Koken');
  await press(canvas, 'Naaien');
  await press(canvas, 'Verder');
  await says(canvas, 'Wie mag dit zien?');
}
