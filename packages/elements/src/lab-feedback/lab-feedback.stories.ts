import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { press, pressed, says } from '../shared/seen-in-story.ts';
import './index.ts';
import {
  answerKept,
  forArabicReader,
  labAnswer,
  longWords,
  refusal,
} from './lab-feedback.recordings.ts';

interface Args {
  answers: PlayedAnswer[];
  /** The item in the page's address. */
  item?: string;
}

const meta: Meta<Args> = {
  title: 'wk-lab-feedback',
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, iframeHeight: 900 } } },
  render: ({ answers }) =>
    html`<wk-lab-feedback lab="samen-in-de-hal" .client=${clientPlaying(...answers)}>
      <p><a href="https://example.org/verslag">Lees het verslag</a>. <a href="tel:0000000000">Bel ons: 000 000 00 00</a></p>
    </wk-lab-feedback>`,
  beforeEach: ({ args }) => {
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, '', withItem(args.item));
  },
};

export default meta;
type Story = StoryObj<Args>;

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'Lab', answer: 'never' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Even wachten.');
  },
};

/** One item of a section, not answered yet. */
export const OneItem: Story = {
  args: { answers: [labAnswer(), answerKept], item: 'hal' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wij zien elkaar alleen in de hal.');
    await says(canvasElement, 'Gesprek met 14 bewoners, 12 maart 2026');
    await says(canvasElement, 'Punt 1 van 4');
    await says(canvasElement, 'Niemand ziet wat jij kiest. We tellen alleen.');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

/** After the press: thanks, and what others answered this morning. */
export const Answered: Story = {
  args: { answers: [labAnswer(), answerKept], item: 'hal' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, 'Bedankt. Jij zei: ja.');
    await says(canvasElement, 'De meeste bewoners zeggen: ja.');
    await says(canvasElement, 'Dit is niet iedereen in de wijk.');
    await expect(await pressed(canvasElement, 'Ja')).toBe('true');
  },
};

export const TooFewAnswers: Story = {
  args: { answers: [labAnswer(), answerKept], item: 'ruimte' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nee');
    await says(canvasElement, 'Er zijn nog te weinig antwoorden.');
  },
};

export const Closed: Story = {
  args: { answers: [labAnswer({ state: 'CLOSED' })], item: 'hal' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit gesprek is klaar.');
    await says(canvasElement, 'De meeste bewoners zeggen: ja.');
  },
};

/** The server cannot be reached: what the page's editor put in the element stays, with a way to try again. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'Lab', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await waitFor(() => expect(canvasElement.querySelector('a')?.getBoundingClientRect().height).toBeGreaterThan(0));
  },
};

export const Refused: Story = {
  args: {
    answers: [labAnswer(), refusal('AnswerLabItem', 'answerLabItem', 'LAB_CLOSED', 'Dit gesprek is klaar, je kunt niet meer meedoen.')],
    item: 'hal',
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, 'Dit gesprek is klaar, je kunt niet meer meedoen.');
  },
};

/** The organisation by its own name among the answers, and a tie in what residents said. */
export const WhoStarts: Story = {
  args: { answers: [labAnswer(), answerKept], item: 'beginnen' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Samen');
    await says(canvasElement, 'Bedankt. Jij zei: samen.');
    await says(canvasElement, 'Niet iedereen zegt hetzelfde.');
  },
};

export const ActionPoint: Story = {
  args: { answers: [labAnswer()], item: 'sleutel' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wie doet dit: Wijkbeheer. Beloofd voor 1 december 2026.');
    await says(canvasElement, 'Is dit een goed plan?');
  },
};

export const LongWords: Story = {
  args: { answers: [labAnswer({ sections: [longWords] })] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Niemand weet waar het over gaat.');
  },
};

export const Polite: Story = {
  args: { answers: [labAnswer({}, { formOfAddress: 'U' })], item: 'hal' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Herkent u dit?');
  },
};

export const Arabic: Story = {
  args: { answers: [labAnswer(forArabicReader), answerKept] },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'نعم');
    await says(canvasElement, 'ما الذي لا يسير على ما يرام؟');
    await says(canvasElement, 'شكراً. جوابك:');
  },
};

export const ArabicNotTranslated: Story = {
  args: { answers: [labAnswer(forArabicReader)], item: 'hal' },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wij zien elkaar alleen in de hal.');
    await says(canvasElement, 'هذا النص موجود باللغة الهولندية فقط.');
  },
};

function withItem(item: string | undefined): string {
  const url = new URL(location.href);
  if (item) url.searchParams.set('wk-lab-feedback.item', item);
  else url.searchParams.delete('wk-lab-feedback.item');
  return url.href;
}
