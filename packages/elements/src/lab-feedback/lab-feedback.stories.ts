import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { codeSent, signedIn } from '../account/account.recordings.ts';
import { press, pressed, says, type } from '../shared/seen-in-story.ts';
import './index.ts';
import { mine } from './lab-comments.recordings.ts';
import {
  adopted,
  answerKept,
  forArabicReader,
  labAnswer,
  labData,
  longWords,
  refusal,
} from './lab-feedback.recordings.ts';

interface Args {
  answers: PlayedAnswer[];
  /** The item in the page's address. */
  item?: string;
  /** Whether this browser signed in before. */
  before?: boolean;
}

const meta: Meta<Args> = {
  title: 'wk-lab-feedback',
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, iframeHeight: 900 } } },
  render: ({ answers }) =>
    html`<wk-lab-feedback lab="samen-in-de-hal" .client=${clientPlaying(...answers)}>
      <p>
        <a href="https://example.org/verslag">Lees het verslag</a>.
        <a href="tel:0000000000">Bel ons: 000 000 00 00</a>
      </p>
    </wk-lab-feedback>`,
  beforeEach: ({ args }) => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem('wk-signed-in https://community.example/', '1');
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
    await waitFor(() =>
      expect(canvasElement.querySelector('a')?.getBoundingClientRect().height).toBeGreaterThan(0),
    );
  },
};

export const Refused: Story = {
  args: {
    answers: [
      labAnswer(),
      refusal(
        'AnswerLabItem',
        'answerLabItem',
        'LAB_CLOSED',
        'Dit gesprek is klaar, je kunt niet meer meedoen.',
      ),
    ],
    item: 'hal',
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, 'Dit gesprek is klaar, je kunt niet meer meedoen.');
  },
};

/** The network fails while answering: the answer stays chosen, and can be sent again. */
export const AnswerNotKept: Story = {
  args: { answers: [labAnswer(), { to: 'AnswerLabItem', answer: 'unreachable' }], item: 'hal' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, 'Je antwoord is nog niet bewaard.');
    await expect(await pressed(canvasElement, 'Ja')).toBe('true');
  },
};

/** The server was away for a moment; the element found it again by itself. */
export const ReachableAgain: Story = {
  args: { answers: [{ to: 'Lab', answer: 'unreachable' }, labAnswer()], item: 'hal' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Wij zien elkaar alleen in de hal.');
  },
};

/** Something is wrong at the organisation's side: what to say when one calls. */
export const Broken: Story = {
  args: {
    answers: [
      { to: 'Lab', status: 500, answer: { errors: [{ message: 'x', extensions: { fault: 'a1b2c3d4' } }] } },
    ],
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er ging iets mis bij ons. Bel je ons? Noem dan dit nummer: a1b2c3d4.');
  },
};

/** A lab that is not there, or not public: what the page's editor put in the element stays. */
export const NotThere: Story = {
  args: { answers: [{ to: 'Lab', answer: { data: { ...labData(), lab: null } } }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit gesprek is er niet meer.');
    await says(canvasElement, 'Lees het verslag');
  },
};

/** All topics to choose from, with how far the reader is. */
export const Topics: Story = {
  args: { answers: [labAnswer(), answerKept], item: 'hal' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await press(canvasElement, 'Kies waar je over leest');
    await says(canvasElement, 'Beloofd en gedaan 1 punt');
    await press(canvasElement, 'Wat kan helpen?');
    await says(canvasElement, 'Elke week koffie in de hal.');
  },
};

/** The last item says so, and thanks. */
export const TheEnd: Story = {
  args: { answers: [labAnswer(), answerKept], item: 'sleutel' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit was het laatste punt.');
    await press(canvasElement, 'Terug naar het begin');
    await says(canvasElement, 'Punt 1 van 4');
  },
};

/** A resident's answer, found again on the server, counts with the residents. */
export const AnsweredAsResident: Story = {
  args: { answers: [labAnswer(), mine, ...signedIn('RESIDENT', 'Ina')], item: 'hal', before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bedankt. Jij zei: nee.');
    await says(canvasElement, 'Je telt mee bij de bewoners.');
  },
};

/** A visitor who lives here signs in, and the answer moves to the residents. */
export const AdoptedAtSignIn: Story = {
  args: {
    answers: [labAnswer(), answerKept, codeSent, ...signedIn('RESIDENT', 'Ina'), adopted, mine],
    item: 'hal',
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nee');
    await press(canvasElement, 'Log in');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina@voorbeeld.nl');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Je telt mee bij de bewoners.');
    await expect(localStorage.getItem('wk-lab:samen-in-de-hal')).toBeNull();
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
