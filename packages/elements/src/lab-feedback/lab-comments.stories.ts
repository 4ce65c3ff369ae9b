import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { codeSent, signedIn } from '../account/account.recordings.ts';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import {
  commentPlaced,
  commentWithdrawn,
  commentsAnswer,
  mine,
  noComments,
  nothingMine,
  reported,
} from './lab-comments.recordings.ts';
import { labAnswer, refusal } from './lab-feedback.recordings.ts';

interface Args {
  answers: PlayedAnswer[];
  before?: boolean;
  open?: boolean;
}

const meta: Meta<Args> = {
  title: 'wk-lab-feedback comments',
  render: ({ answers }) =>
    html`<wk-lab-feedback lab="samen-in-de-hal" .client=${clientPlaying(...answers)}></wk-lab-feedback>`,
  beforeEach: ({ args }) => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem('wk-signed-in https://community.example/', '1');
    const url = new URL(location.href);
    url.searchParams.set('wk-lab-feedback.item', 'hal');
    if (args.open ?? true) url.searchParams.set('wk-lab-feedback.comments', 'open');
    else url.searchParams.delete('wk-lab-feedback.comments');
    history.replaceState(null, '', url);
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Comments open on demand, with one level of replies. */
export const Reading: Story = {
  args: { answers: [labAnswer(), commentsAnswer], open: false },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Lees 3 reacties');
    await says(canvasElement, 'Bij ons is dat ook zo.');
    await says(canvasElement, 'Samira, 3 november 2026 Wijkbeheerder');
    await says(canvasElement, 'Deze reactie is weggehaald.');
  },
};

export const NobodyYet: Story = {
  args: { answers: [labAnswer(), noComments] },
  play: ({ canvasElement }) => says(canvasElement, 'Er zijn nog geen reacties. Wil jij de eerste zijn?'),
};

/** A visitor writes, signs in on the spot, and the comment is placed without typing it again. */
export const WrittenAsVisitor: Story = {
  args: {
    answers: [
      labAnswer(),
      commentsAnswer,
      codeSent,
      ...signedIn('RESIDENT', 'Ina'),
      nothingMine,
      commentPlaced,
    ],
  },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Schrijf je reactie', 'Ik maak graag een keer soep.');
    await press(canvasElement, 'Plaats mijn reactie');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina@voorbeeld.nl');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Bedankt. Je reactie staat erbij.');
    await says(canvasElement, 'Ik maak graag een keer soep.');
  },
};

/** What waits for a look is shown to its writer only, as waiting. */
export const Waiting: Story = {
  args: {
    answers: [
      labAnswer({ comments: 'LOOKED_AT_FIRST' }),
      commentsAnswer,
      mine,
      ...signedIn('RESIDENT', 'Ina'),
    ],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wacht nog. Een medewerker kijkt er eerst naar.');
    await says(canvasElement, 'Van jou');
  },
};

export const Changing: Story = {
  args: { answers: [labAnswer(), commentsAnswer, mine, ...signedIn('RESIDENT', 'Ina')], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verander');
    await says(canvasElement, 'Je kunt je tekst nog even veranderen.');
  },
};

export const TakingBack: Story = {
  args: {
    answers: [
      labAnswer(),
      noComments,
      nothingMine,
      commentPlaced,
      commentWithdrawn,
      ...signedIn('RESIDENT', 'Ina'),
    ],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Schrijf je reactie', 'Ik maak graag een keer soep.');
    await press(canvasElement, 'Plaats mijn reactie');
    await press(canvasElement, 'Haal weg');
    await press(canvasElement, 'Ja, haal weg');
    await says(canvasElement, 'Je reactie is weg.');
    await saysNot(canvasElement, 'Ik maak graag een keer soep.');
  },
};

export const FirstNameNeeded: Story = {
  args: {
    answers: [labAnswer(), noComments, nothingMine, commentPlaced, ...signedIn('GUEST', null)],
    before: true,
  },
  play: ({ canvasElement }) => says(canvasElement, 'Wat is je voornaam?'),
};

export const TooFast: Story = {
  args: {
    answers: [
      labAnswer(),
      commentsAnswer,
      nothingMine,
      refusal(
        'CommentOnLabItem',
        'commentOnLabItem',
        'TOO_MANY_REQUESTS',
        'Dit gaat te snel, wacht 5 minuten.',
      ),
      ...signedIn('RESIDENT', 'Ina'),
    ],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Schrijf je reactie', 'Ik wil nog iets zeggen.');
    await press(canvasElement, 'Plaats mijn reactie');
    await says(canvasElement, 'Dit gaat te snel, wacht 5 minuten.');
  },
};

/** The network fails while placing: what was typed stays where it was. */
export const NotPlacedYet: Story = {
  args: {
    answers: [
      labAnswer(),
      noComments,
      nothingMine,
      { to: 'CommentOnLabItem', answer: 'unreachable' },
      ...signedIn('RESIDENT', 'Ina'),
    ],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Schrijf je reactie', 'Ik wil nog iets zeggen.');
    await press(canvasElement, 'Plaats mijn reactie');
    await says(canvasElement, 'Wat je hebt getypt, blijft staan.');
    await expect(sessionStorage.getItem('wk-draft:lab-comment:LabItem:hal')).toBe('Ik wil nog iets zeggen.');
  },
};

/** Something is not right: why, and in reach not to see the writer any more. */
export const Reporting: Story = {
  args: {
    answers: [labAnswer(), commentsAnswer, nothingMine, reported, ...signedIn('RESIDENT', 'Ina')],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dit klopt niet');
    await says(canvasElement, 'Wat klopt er niet?');
    await says(canvasElement, 'Ik wil Fatma niet meer zien');
  },
};

export const CommentsOff: Story = {
  args: { answers: [labAnswer({ comments: 'OFF' }), commentsAnswer] },
  play: ({ canvasElement }) => says(canvasElement, 'Je kunt hier geen reactie schrijven.'),
};
