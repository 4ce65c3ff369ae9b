import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import account from '../account/account.recordings.json';
import { press, pressed, says, saysNot } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './lab-feedback.recordings.json';
import { labOnPage, type LabOnPage } from './lab-on-page.ts';

const { lab, elsAnswered, elsIsBack } = recordings;

const meta: Meta<LabOnPage> = {
  title: 'wk-lab-feedback/More than an answer',
  parameters: { docs: { story: { inline: false, iframeHeight: 900 } } },
  ...labOnPage({ item: 'koffie', before: true }),
};

export default meta;
type Story = StoryObj<LabOnPage>;

const back = [lab, elsIsBack];

/** What matters most to residents, and to the reader: chosen, with how many of the three. */
export const MattersMost: Story = {
  args: { answers: [...back, elsAnswered, recordings.coffeeFirst] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit vinden bewoners het belangrijkst');
    await says(canvasElement, 'Ongeveer 30 keer gekozen');
    await press(canvasElement, 'Dit vind ik het belangrijkst');
    await says(canvasElement, 'Je koos er 1 van 3. Niemand ziet wat jij kiest.');
    await expect(await pressed(canvasElement, '✓ Dit vind jij het belangrijkst')).toBe('true');
  },
};

/** A resident wants to join in with a solution, and reads who will see that. */
export const JoinsIn: Story = {
  args: { answers: [...back, elsAnswered, recordings.joinsCoffee, recordings.leavesCoffee] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Verder ziet niemand dit.');
    await press(canvasElement, 'Ik wil meedoen');
    await says(canvasElement, 'Je doet mee. Wij schrijven je.');
    await press(canvasElement, 'Toch niet');
    await says(canvasElement, 'Ik wil meedoen');
  },
};

/** Whoever is not signed in is asked to, and nothing was sent before. */
export const VisitorJoinsIn: Story = {
  args: { answers: [lab, recordings.yesInTheHall, account.ways], before: false },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await press(canvasElement, 'Ik wil meedoen');
    await says(canvasElement, 'Wat is je e-mailadres?');
  },
};

/** At the end of a lab: asked for the next one. */
export const NextLab: Story = {
  args: { answers: [...back, recordings.elsJoins, recordings.asksForNext], item: 'sleutel' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wil je de volgende keer meepraten?');
    await says(canvasElement, 'Wij vragen je voor het volgende gesprek.');
  },
};

/** A member of a committee is asked for the second yes at the point it is about, wherever the lab stands. */
export const GroupAsks: Story = {
  args: { answers: [...back, recordings.elsIsAsked, recordings.elsSaysYes] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Commissie van de hal wil hier iets zeggen');
    await says(canvasElement, 'Mo schreef dit.');
    await press(canvasElement, 'Ja, dit zeggen wij');
    await says(canvasElement, 'Bedankt. Commissie van de hal zegt dit nu.');
  },
};

/** At every other point a link leads to the one that the committee asks about. */
export const GroupAsksElsewhere: Story = {
  args: { answers: [...back, recordings.elsIsAsked], item: 'hal' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Commissie van de hal wil iets zeggen bij een ander punt');
    await saysNot(canvasElement, 'Ja, dit zeggen wij');
  },
};

/** What the committee said now is not said of the next point. */
export const GroupSaidThere: Story = {
  args: { answers: [...back, recordings.elsIsAsked, recordings.elsSaysYes] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, dit zeggen wij');
    await says(canvasElement, 'Bedankt. Commissie van de hal zegt dit nu.');
    await press(canvasElement, 'Volgende');
    await saysNot(canvasElement, 'Bedankt. Commissie van de hal zegt dit nu.');
    await saysNot(canvasElement, 'bij een ander punt');
  },
};

/** Somebody else said yes a moment before. */
export const GroupSaidAlready: Story = {
  args: { answers: [...back, recordings.elsIsAsked, recordings.yesAgain] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, dit zeggen wij');
    await says(canvasElement, 'niet meer');
  },
};

/** The network fails: what was pressed is not chosen, and it is said. */
export const NotKept: Story = {
  args: { answers: [...back, elsAnswered, { to: 'SetLabPriorities', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dit vind ik het belangrijkst');
    await says(canvasElement, 'Dit werkt nu even niet.');
    await saysNot(canvasElement, 'Je koos er 1 van 3.');
  },
};
