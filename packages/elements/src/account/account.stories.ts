import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { press, says, type } from '../shared/seen-in-story.ts';
import { accountAnswer, codeSent, codeWrong, politeAnswer, signedIn } from './account.recordings.ts';
import './index.ts';

interface Args {
  answers: PlayedAnswer[];
  /** Whether this browser signed in before. */
  before?: boolean;
}

const server = 'https://community.example/';

const meta: Meta<Args> = {
  title: 'wk-account',
  tags: ['autodocs'],
  beforeEach: ({ args }) => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem(`wk-signed-in ${server}`, '1');
  },
  render: ({ answers }) =>
    html`<wk-account .client=${clientPlaying(...answers)}
      ><a href="tel:0000000000">Bel ons: 000 000 00 00</a></wk-account
    >`,
};

export default meta;
type Story = StoryObj<Args>;

export const Visitor: Story = {
  args: { answers: [accountAnswer] },
  play: ({ canvasElement }) => says(canvasElement, 'Je bent niet ingelogd.'),
};

export const Resident: Story = {
  args: { answers: [accountAnswer, ...signedIn('RESIDENT', 'Ina')], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dag Ina');
    await says(canvasElement, 'Je doet mee als bewoner.');
  },
};

export const Guest: Story = {
  args: { answers: [accountAnswer, ...signedIn('GUEST', null)], before: true },
  play: ({ canvasElement }) =>
    says(canvasElement, 'Wij weten nog niet waar je woont. Woon je hier? Bel ons dan.'),
};

/** The first question of signing in. */
export const AskAddress: Story = {
  args: { answers: [accountAnswer, codeSent] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Wat is je e-mailadres?');
  },
};

/** The dialog speaks to the reader as the organisation does. */
export const AskAddressPolitely: Story = {
  args: { answers: [politeAnswer] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'U bent niet ingelogd.');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Wat is uw e-mailadres?');
  },
};

/** The server cannot be reached: the phone number that the page's editor put in the element stays. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'Account', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

export const TypeCode: Story = {
  args: { answers: [accountAnswer, codeSent] },
  play: async ({ canvasElement }) => {
    await askForCode(canvasElement);
    await says(canvasElement, 'We stuurden een mail naar ina@voorbeeld.nl.');
    await says(canvasElement, 'De code heeft 6 cijfers.');
  },
};

export const WrongCode: Story = {
  args: { answers: [accountAnswer, codeSent, codeWrong] },
  play: async ({ canvasElement }) => {
    await askForCode(canvasElement);
    await type(canvasElement, 'Typ de code', '123 456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Deze code klopt niet, kijk nog eens in de mail.');
  },
};

export const NewCode: Story = {
  args: { answers: [accountAnswer, codeSent] },
  play: async ({ canvasElement }) => {
    await askForCode(canvasElement);
    await press(canvasElement, 'Stuur een nieuwe code');
    await says(canvasElement, 'Je krijgt een nieuwe code. De oude werkt niet meer.');
  },
};

/** All the way in, and out again. */
export const SignInAndOut: Story = {
  args: {
    answers: [
      accountAnswer,
      codeSent,
      ...signedIn('RESIDENT', 'Ina'),
      { to: 'session/sign-out', answer: {} },
    ],
  },
  play: async ({ canvasElement }) => {
    await askForCode(canvasElement);
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Dag Ina');
    await press(canvasElement, 'Log uit');
    await says(canvasElement, 'Je bent niet ingelogd.');
  },
};

export const Arabic: Story = {
  args: { answers: [accountAnswer, codeSent] },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'سجل الدخول');
    await says(canvasElement, 'ما هو بريدك الإلكتروني؟');
  },
};

async function askForCode(canvas: HTMLElement): Promise<void> {
  await press(canvas, 'Log in');
  await type(canvas, 'Wat is je e-mailadres?', 'ina@voorbeeld.nl');
  await press(canvas, 'Stuur mij de code');
  await says(canvas, 'Typ de code uit de mail');
}
