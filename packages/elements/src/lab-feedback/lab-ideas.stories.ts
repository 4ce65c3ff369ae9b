import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import account from '../account/account.recordings.json';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './lab-feedback.recordings.json';
import { labOnPage, type LabOnPage } from './lab-on-page.ts';

const { lab, labWithIdea, noIdeas, mineWithIdea, mineOfThree, wimIsBack, fatmaIsBack, ideaSent } = recordings;

/** Wim is signed in, and put nothing forward yet. */
const asWim = [lab, noIdeas, wimIsBack];
/** Fatma put three ideas forward: one stands there, one was refused, one waits. */
const asFatma = [labWithIdea, mineOfThree, fatmaIsBack];

const meta: Meta<LabOnPage> = {
  title: 'wk-lab-feedback ideas',
  ...labOnPage({ item: 'bord' }),
};

export default meta;
type Story = StoryObj<LabOnPage>;

/** Under what can help, once somebody is about to answer. */
export const Offered: Story = {
  args: { answers: [lab] },
  play: async ({ canvasElement }) => {
    await comesToAnswer(canvasElement);
    await says(canvasElement, 'Ik heb zelf een idee');
  },
};

/** Not under what goes wrong: there it would be in the way of the question. */
export const NotOffered: Story = {
  args: { answers: asWim, item: 'hal', before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je bent ingelogd als Wim.');
    await saysNot(canvasElement, 'Ik heb zelf een idee');
  },
};

/** Who reads it stands beside the field. */
export const Writing: Story = {
  args: { answers: asWim, before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik heb zelf een idee');
    await says(canvasElement, 'Wij lezen je idee eerst.');
    await says(canvasElement, 'Je naam staat er niet bij.');
  },
};

/** A visitor writes, signs in on the spot, and the idea is sent without typing it again. */
export const SentAsVisitor: Story = {
  args: {
    answers: [lab, account.codeSent, recordings.wimSignedIn, wimIsBack, noIdeas, ideaSent, mineWithIdea],
  },
  play: async ({ canvasElement }) => {
    await comesToAnswer(canvasElement);
    await press(canvasElement, 'Ik heb zelf een idee');
    await says(canvasElement, 'Je logt zo in. Je tekst blijft bewaard.');
    await type(canvasElement, 'Wat is jouw idee?', 'Een bank bij de brievenbussen.');
    await press(canvasElement, 'Stuur mijn idee');
    await type(canvasElement, 'Wat is je e-mailadres?', 'wim.14@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Bedankt. Wij lezen je idee eerst. Daarna kan iedereen erop reageren.');
    await says(canvasElement, 'Wacht nog. Wij lezen je idee eerst.');
  },
};

export const Sent: Story = {
  args: { answers: [...asWim, ideaSent, mineWithIdea], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik heb zelf een idee');
    await type(canvasElement, 'Wat is jouw idee?', 'Een bank bij de brievenbussen.');
    await press(canvasElement, 'Stuur mijn idee');
    await says(canvasElement, 'Bedankt. Wij lezen je idee eerst. Daarna kan iedereen erop reageren.');
    await says(canvasElement, 'Een bank bij de brievenbussen.');
    await expect(sessionStorage.length).toBe(0);
  },
};

/** What became of one's own ideas: let through, refused, and still waiting. */
export const Own: Story = {
  args: { answers: asFatma, before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Jouw ideeën');
    await says(canvasElement, 'Staat erbij. Anderen kunnen erop antwoorden.');
    await says(canvasElement, 'Wij plaatsen dit idee niet. Je kreeg een mail met de reden.');
    await says(canvasElement, 'Wacht nog. Wij lezen je idee eerst.');
  },
};

export const AskedBeforeItGoes: Story = {
  args: { answers: [lab, mineWithIdea, wimIsBack], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Trek in');
    await says(canvasElement, 'Wil je dit idee intrekken?');
  },
};

export const TakenBack: Story = {
  args: { answers: [lab, mineWithIdea, noIdeas, wimIsBack, recordings.ideaWithdrawn], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Trek in');
    await press(canvasElement, 'Ja, trek in');
    await says(canvasElement, 'Je idee is weg.');
    await saysNot(canvasElement, 'Een bank bij de brievenbussen.');
  },
};

/** Somebody at work let it through a moment ago: others answer it now. */
export const StandsAlready: Story = {
  args: { answers: [...asFatma, recordings.ideaStands], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Trek in');
    await press(canvasElement, 'Ja, trek in');
    await says(canvasElement, 'Anderen antwoorden al op je idee. Bel ons als het weg moet.');
  },
};

export const NothingTyped: Story = {
  args: { answers: [...asWim, recordings.ideaEmpty], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik heb zelf een idee');
    await press(canvasElement, 'Stuur mijn idee');
    await says(canvasElement, 'Je hebt nog niets getypt.');
  },
};

export const Enough: Story = {
  args: { answers: [...asFatma, recordings.fourthIdea], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik heb zelf een idee');
    await type(canvasElement, 'Wat is jouw idee?', 'En nog een plant.');
    await press(canvasElement, 'Stuur mijn idee');
    await says(canvasElement, 'Je hebt hier al genoeg ideeën gegeven.');
  },
};

/** The organisation stopped the talk while somebody was writing. */
export const OffWhileWriting: Story = {
  args: { answers: [...asWim, recordings.ideaWhileOff], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik heb zelf een idee');
    await type(canvasElement, 'Wat is jouw idee?', 'Een picknick.');
    await press(canvasElement, 'Stuur mijn idee');
    await says(canvasElement, 'Je kunt hier geen reactie schrijven.');
  },
};

/** The network fails while sending: what was typed stays where it was, and is there again after a reload. */
export const NotSentYet: Story = {
  args: { answers: [...asWim, { to: 'PutForwardLabIdea', answer: 'unreachable' }], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik heb zelf een idee');
    await type(canvasElement, 'Wat is jouw idee?', 'Een bank bij de brievenbussen.');
    await press(canvasElement, 'Stuur mijn idee');
    await says(canvasElement, 'Wat je hebt getypt, blijft staan.');
    await expect(sessionStorage.getItem('wk-draft:lab-idea:Lab:samen-in-de-hal')).toBe(
      'Een bank bij de brievenbussen.',
    );
  },
};

/** Let through: a point that everybody answers, in the words of whoever put it forward. */
export const PointOfResident: Story = {
  args: { answers: [labWithIdea], item: 'idee-1' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'مرة في الشهر نطبخ الحساء معاً في المدخل.');
    await says(canvasElement, 'Idee van een bewoner');
    await says(canvasElement, 'Zou dit jou helpen?');
  },
};

/** With a plain text of an editor beside it; the resident's own words are one press away. */
export const PointMadePlain: Story = {
  args: { answers: [recordings.labWithPlainIdea], item: 'idee-1' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Elke maand samen soep koken in de hal.');
    await says(canvasElement, 'Idee van een bewoner');
    await saysNot(canvasElement, 'Lees de tekst uit het verslag');
  },
};

export const Arabic: Story = {
  args: { answers: [recordings.labInArabic, mineOfThree, fatmaIsBack], before: true },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'أفكارك');
    await says(canvasElement, 'Koop mijn oude stoelen, dan heb je een zitje.');
    await press(canvasElement, 'لدي فكرة');
    await says(canvasElement, 'ما فكرتك؟');
  },
};

/** Comes near the answers, as a reader does who is about to give one. */
async function comesToAnswer(canvas: HTMLElement): Promise<void> {
  await waitFor(() => {
    const answer = canvas
      .querySelector('wk-lab-feedback')
      ?.shadowRoot?.querySelector<HTMLElement>('[part~="answer"]');
    expect(answer).toBeTruthy();
    answer!.focus();
  });
}

/** Whoever reads an idea of somebody can say that it is not right, also before answering anything. */
export const CanBeReported: Story = {
  args: { answers: [labWithIdea], item: 'idee-1' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Idee van een bewoner');
    await press(canvasElement, 'Dit klopt niet');
    await says(canvasElement, 'Wat klopt er niet?');
  },
};
