import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createClient } from '@wederkerig/client';
import { playing, type PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import './index.ts';
import recordings from './sign-in.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  /** Somebody who opened a link. */
  link?: boolean;
}

const meta: Meta<Args> = {
  title: 'console/sign-in',
  beforeEach: ({ args }) => {
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(
      null,
      '',
      args.link ? '#a-code-that-nobody-ever-gave' : location.pathname + location.search,
    );
  },
  render: ({ answers, link }) => {
    const client = createClient({ server: 'https://community.example/', transport: playing(...answers) });
    return html`<wk-console-sign-in .client=${client} ?link=${link}></wk-console-sign-in>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

export const AskAddress: Story = {
  args: { answers: [] },
  play: ({ canvasElement }) => says(canvasElement, 'Inloggen in de console'),
};

export const WrongAddress: Story = {
  args: { answers: [recordings.addressWrong] },
  play: async ({ canvasElement }) => {
    await giveAddress(canvasElement, 'els bij wonen');
    await says(canvasElement, 'Dit e-mailadres klopt niet');
  },
};

export const TypeCode: Story = {
  args: { answers: [recordings.codeSent] },
  play: async ({ canvasElement }) => {
    await giveAddress(canvasElement);
    await says(canvasElement, 'Dan stuurden we een code naar els@wonen.example.');
  },
};

export const WrongCode: Story = {
  args: { answers: [recordings.codeSent, recordings.codeWrong] },
  play: async ({ canvasElement }) => {
    await giveCode(canvasElement);
    await says(canvasElement, 'Deze code klopt niet');
  },
};

export const SecondStep: Story = {
  args: { answers: [recordings.codeSent, recordings.proved] },
  play: async ({ canvasElement }) => {
    await giveCode(canvasElement);
    await says(canvasElement, 'Nog één stap');
    await says(canvasElement, 'Typ de code uit je app');
  },
};

export const WrongAppCode: Story = {
  args: { answers: [recordings.codeSent, recordings.proved, recordings.appCodeWrong] },
  play: async ({ canvasElement }) => {
    await giveCode(canvasElement);
    await type(canvasElement, 'Typ de code uit je app', '111111');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Dit klopt niet. Probeer het nog een keer.');
  },
};

export const Link: Story = {
  args: { answers: [], link: true },
  play: ({ canvasElement }) => says(canvasElement, 'Kies je tweede stap'),
};

export const ChooseSecondStep: Story = {
  args: { answers: [recordings.linkOpened, recordings.factors], link: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Begin');
    await says(canvasElement, 'Maak een passkey');
    await says(canvasElement, 'Scan dit plaatje met je app.');
  },
};

export const LinkOver: Story = {
  args: { answers: [recordings.linkOver], link: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Begin');
    await says(canvasElement, 'Deze link werkt niet meer. Vraag een beheerder om een nieuwe.');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'session/code', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await giveAddress(canvasElement);
    await says(canvasElement, 'Dit werkt nu even niet.');
  },
};

async function giveAddress(canvas: HTMLElement, address = 'els@wonen.example'): Promise<void> {
  await type(canvas, 'Wat is je e-mailadres?', address);
  await press(canvas, 'Stuur mij een code');
}

async function giveCode(canvas: HTMLElement): Promise<void> {
  await giveAddress(canvas);
  await type(canvas, 'Typ de code uit de mail', '123456');
  await press(canvas, 'Verder');
}
