import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import account from '../account/account.recordings.json';
import { press, pressed, says, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './lab-feedback.recordings.json';
import { labOnPage, type LabOnPage } from './lab-on-page.ts';

const { lab, labInArabic, labOfOnePoint, yesInTheHall } = recordings;
const garden = 'samen-in-de-tuin';

const meta: Meta<LabOnPage> = {
  title: 'wk-lab-feedback',
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, iframeHeight: 900 } } },
  ...labOnPage(),
};

export default meta;
type Story = StoryObj<LabOnPage>;

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'Lab', answer: 'never' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Even wachten.');
  },
};

/** One item of a section, not answered yet. */
export const OneItem: Story = {
  args: { answers: [lab, yesInTheHall], item: 'hal' },
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
  args: { answers: [lab, yesInTheHall], item: 'hal' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, 'Bedankt. Jij zei: ja.');
    await says(canvasElement, 'De meeste bewoners zeggen: ja.');
    await says(canvasElement, 'Dit is niet iedereen in de wijk.');
    await expect(await pressed(canvasElement, 'Ja')).toBe('true');
  },
};

export const TooFewAnswers: Story = {
  args: { answers: [lab, recordings.noRoom], item: 'ruimte' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nee');
    await says(canvasElement, 'Er zijn nog te weinig antwoorden.');
  },
};

export const Closed: Story = {
  args: { answers: [recordings.closedLab], lab: garden, item: 'tuin' },
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

/** The lab closed while the page was open. */
export const Refused: Story = {
  args: {
    answers: [labOfOnePoint, recordings.answerAfterClosing],
    lab: garden,
    item: 'tuin',
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, 'Dit gesprek is klaar, je kunt niet meer meedoen.');
  },
};

/** The network fails while answering: the answer stays chosen, and can be sent again. */
export const AnswerNotKept: Story = {
  args: { answers: [lab, { to: 'AnswerLabItem', answer: 'unreachable' }], item: 'hal' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, 'Je antwoord is nog niet bewaard.');
    await expect(await pressed(canvasElement, 'Ja')).toBe('true');
  },
};

/** The server was away for a moment; the element found it again by itself. */
export const ReachableAgain: Story = {
  args: { answers: [{ to: 'Lab', answer: 'unreachable' }, lab], item: 'hal' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Wij zien elkaar alleen in de hal.');
  },
};

/** Something is wrong at the organisation's side: what to say when one calls. */
export const Broken: Story = {
  args: {
    answers: [{ to: 'Lab', answer: 'broken' }],
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er ging iets mis bij ons. Bel je ons? Noem dan dit nummer: a1b2c3d4.');
  },
};

/** A lab that is not there, or not public: what the page's editor put in the element stays. */
export const NotThere: Story = {
  args: { answers: [recordings.noLab], lab: 'nooit-geweest' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit gesprek is er niet meer.');
    await says(canvasElement, 'Lees het verslag');
  },
};

/** A report of one point. */
export const OnePoint: Story = {
  args: { answers: [labOfOnePoint], lab: garden },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'De tuin is mooi. Maar er zit nooit iemand.');
    await says(canvasElement, 'Punt 1 van 1');
    await says(canvasElement, 'Dit was het laatste punt.');
  },
};

/** Nothing to react to yet: what the page's editor put in the element stays. */
export const WithoutPoints: Story = {
  args: { answers: [recordings.labWithoutPoints], lab: 'nog-zonder-punten' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wie leest dit?');
    await says(canvasElement, 'Lees het verslag');
  },
};

/** All topics to choose from, with how far the reader is. */
export const Topics: Story = {
  args: { answers: [lab, yesInTheHall], item: 'hal' },
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
  args: { answers: [lab], item: 'sleutel' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit was het laatste punt.');
    await press(canvasElement, 'Terug naar het begin');
    await says(canvasElement, 'Punt 1 van 4');
  },
};

/** A resident's answer, found again on the server, counts with the residents. */
export const AnsweredAsResident: Story = {
  args: { answers: [lab, recordings.mineOfIna, account.inaIsBack], item: 'hal', before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bedankt. Jij zei: nee.');
    await says(canvasElement, 'Je telt mee bij de bewoners.');
  },
};

/** A visitor who lives here signs in, and the answer moves to the residents. */
export const AdoptedAtSignIn: Story = {
  args: {
    answers: [
      lab,
      recordings.noInTheHall,
      account.codeSent,
      account.inaSignedIn,
      account.inaIsBack,
      recordings.adopted,
      recordings.mineOfIna,
    ],
    item: 'hal',
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nee');
    await press(canvasElement, 'Log in');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina.1@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Je telt mee bij de bewoners.');
    await waitFor(() => expect(localStorage.getItem('wk-lab:samen-in-de-hal')).toBeNull());
  },
};

/** The organisation by its own name among the answers, and a tie in what residents said. */
export const WhoStarts: Story = {
  args: { answers: [lab, recordings.togetherAtFirst], item: 'beginnen' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Samen');
    await says(canvasElement, 'Bedankt. Jij zei: samen.');
    await says(canvasElement, 'Niet iedereen zegt hetzelfde.');
  },
};

export const ActionPoint: Story = {
  args: { answers: [lab], item: 'sleutel' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wie doet dit: Wijkbeheer. Beloofd voor 1 december 2026.');
    await says(canvasElement, 'Is dit een goed plan?');
  },
};

/** What a point became: its promise stands on a page of its own, one press away. */
export const Promised: Story = {
  args: { answers: [recordings.labPromised], item: 'sleutel' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wie doet dit: Wijkbeheer. Beloofd voor 1 december 2026.');
    await says(canvasElement, 'Gedaan.');
    const { shadowRoot } = canvasElement.querySelector('wk-lab-feedback')!;
    await expect(shadowRoot!.querySelector('article a')?.getAttribute('href')).toBe(
      'https://community.example/share/commitments/sleutel-van-de-hal',
    );
  },
};

export const LongWords: Story = {
  args: { answers: [recordings.labOfLongWords], lab: 'lange-woorden' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Niemand weet waar het over gaat.');
    const { shadowRoot } = canvasElement.querySelector('wk-lab-feedback')!;
    const ends = (selector: string) =>
      [...shadowRoot!.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().right);
    await expect(Math.max(...ends('.plain, .answer'))).toBeLessThanOrEqual(ends('.widget')[0]!);
  },
};

export const Polite: Story = {
  args: { answers: [recordings.politeLab], lab: garden },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Herkent u dit?');
  },
};

export const Arabic: Story = {
  args: { answers: [labInArabic, recordings.yesToNames], item: 'namen' },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'نعم');
    await says(canvasElement, 'ما الذي لا يسير على ما يرام؟');
    await says(canvasElement, 'شكراً. جوابك:');
  },
};

export const ArabicNotTranslated: Story = {
  args: { answers: [labInArabic], item: 'hal' },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wij zien elkaar alleen in de hal.');
    await says(canvasElement, 'هذا النص موجود باللغة الهولندية فقط.');
  },
};
