import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './thanks.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  /** What stands in the address behind the word of the page. */
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/thanks',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-thanks
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-thanks>`,
};

export default meta;
type Story = StoryObj<Args>;

const { nobody, due } = recordings;
const ina = due.answer.data.console.thanks.toThank[0]!.id;

export const Nobody: Story = {
  args: { answers: [nobody] },
  play: ({ canvasElement }) => says(canvasElement, 'Er zijn nog geen bewoners met een rol.'),
};

/** What is late stands first; whom they helped is not told. */
export const Due: Story = {
  args: { answers: [due] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Te laat: dit moest voor');
    await says(canvasElement, 'Heet nieuwe buren welkom');
    await says(canvasElement, 'Wie wie helpt, staat hier niet.');
  },
};

/** Wider than the resident alone only if they agree. */
export const One: Story = {
  args: { answers: [due], rest: ina },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bedank Ina');
    await choose(canvasElement, 'Iedereen op internet');
    await says(canvasElement, 'Ina wordt eerst gevraagd.');
  },
};

export const Thanked: Story = {
  args: { answers: [due, recordings.thanked], rest: ina },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Waarvoor bedank je?', 'Nieuwe buren welkom heten');
    await type(canvasElement, 'Wat wil je zeggen?', 'Door jou voelen nieuwe bewoners zich snel thuis.');
    await type(canvasElement, 'Jouw werk', 'wijkbeheerder');
    await press(canvasElement, 'Zeg dankjewel');
    await says(canvasElement, 'Ina is bedankt.');
  },
};

export const NoWords: Story = {
  args: { answers: [due, recordings.noWords], rest: ina },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zeg dankjewel');
    await says(canvasElement, 'Schrijf');
  },
};

/** Said by a person, on a day of the past year. */
export const InPerson: Story = {
  args: { answers: [due, recordings.inPerson], rest: ina },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Op welke dag?', '2026-11-20');
    await press(canvasElement, 'Gedaan: zelf bedankt');
    await says(canvasElement, 'Opgeschreven: Ina is bedankt.');
  },
};

export const InFuture: Story = {
  args: { answers: [due, recordings.inFuture], rest: ina },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Gedaan: zelf bedankt');
    await says(canvasElement, 'Deze dag is te ver weg');
  },
};

export const Rhythm: Story = {
  args: { answers: [due, recordings.rhythm] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Na hoeveel maanden weer?', '9');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Bewaard.');
  },
};

export const TooManyMonths: Story = {
  args: { answers: [due, recordings.tooManyMonths] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Na hoeveel maanden weer?', '13');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'niet');
  },
};

export const Gone: Story = {
  args: { answers: [nobody], rest: ina },
  play: ({ canvasElement }) => says(canvasElement, 'Deze bewoner heeft geen rol meer.'),
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'ThanksAtWork', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
