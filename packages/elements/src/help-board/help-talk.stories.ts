import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import recordings from './help-board.recordings.json';
import { asBas, ofBas, stageFor, type HelpStory } from './help-stage.ts';

const meta: Meta<HelpStory> = { title: 'wk-help-board talk', ...stageFor('help-talk') };

export default meta;
type Story = StoryObj<HelpStory>;

const { longerTalk, agreedTalk, openTalk, newTalk, toldTalk } = recordings;

type Read = { answer: { data: { viewer: { helpTalk: { id: string } } } } };
const opened = ({ answer }: Read) => ({ before: true, at: { talk: answer.data.viewer.helpTalk.id } });
const at = opened(longerTalk);
const text = 'Fijn! Ik woon op de eerste.';

/** Each reads the ready sentences in the own language; what the other chose is one press away. */
export const Talking: Story = {
  args: { answers: [...ofBas, longerTalk, recordings.talkRead], ...at },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Praten met Fatma');
    await says(canvasElement, 'Welke dag kun je?');
    await says(canvasElement, 'Alleen jullie twee lezen dit. Geef nooit je pinpas of code.');
    await press(canvasElement, 'Zo koos Fatma het');
    await says(canvasElement, 'أي يوم يناسبك؟');
    await says(canvasElement, 'Kies een zin');
  },
};

export const Saying: Story = {
  args: { answers: [...ofBas, longerTalk, recordings.said], ...at },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dat is goed.');
    await says(canvasElement, 'Dit zeg je: Dat is goed. Alleen Fatma leest dit.');
    await press(canvasElement, 'Stuur');
    await says(canvasElement, 'Fatma leest dit in de eigen taal.');
    await saysNot(canvasElement, 'Dit zeg je:');
    await says(canvasElement, 'Kies een zin');
  },
};

/** One plain line, without a reason; nothing can be said any more. */
export const MovedOut: Story = {
  args: { answers: [...ofBas, recordings.movedOutTalk], ...opened(recordings.movedOutTalk) },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Fatma woont hier niet meer.');
    await saysNot(canvasElement, 'Kies een zin');
  },
};

/** The network fails: what was typed stays. */
export const NotSent: Story = {
  args: { answers: [...ofBas, longerTalk, { to: 'SayInHelpTalk', answer: 'unreachable' }], ...at },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zelf schrijven');
    await type(canvasElement, 'Schrijf aan Fatma', 'Ik neem een ladder mee.');
    await press(canvasElement, 'Stuur');
    await says(canvasElement, 'Dit werkt nu even niet. Wat je hebt getypt, blijft staan.');
  },
};

/** Something came in: it shows when it is asked for, and moves nothing before. */
export const NewMessage: Story = {
  args: {
    answers: [...asBas, recordings.myBoard, recordings.newsOfTalk, recordings.shorterTalk, longerTalk],
    ...at,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er is een nieuw bericht.');
    await saysNot(canvasElement, text);
    await press(canvasElement, 'Toon het');
    await says(canvasElement, text);
    await says(canvasElement, 'Kies een zin');
  },
};

/** The other said yes, and is waiting. */
export const OtherSaysYes: Story = {
  args: { answers: [...ofBas, recordings.otherAgreed, recordings.agreed], ...at },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Fatma zegt ja. Zeg jij ook ja?');
    await press(canvasElement, 'Ja, we spreken af');
    await says(canvasElement, 'Jullie hebben afgesproken.');
    await says(canvasElement, 'Is het gedaan?');
    await says(canvasElement, 'Kies een zin');
  },
};

export const ISaidYes: Story = {
  args: { answers: [...ofBas, newTalk, recordings.iAgreed], ...opened(newTalk) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, we spreken af');
    await says(canvasElement, 'Jij zegt ja. Nu Ina nog.');
    await says(canvasElement, 'Kies een zin');
  },
};

/** Henk agreed with another neighbour while this page was open. */
export const AgreeingTooLate: Story = {
  args: { answers: [...ofBas, openTalk, recordings.agreedTooLate], ...opened(openTalk) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, we spreken af');
    await says(canvasElement, 'Dit bericht is al voorbij.');
    await says(canvasElement, 'Kies een zin');
  },
};

/** What a person looks at first is seen by its writer alone. */
export const SaidAndWaits: Story = {
  args: { answers: [...ofBas, openTalk, recordings.saidAndWaits], ...opened(openTalk) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zelf schrijven');
    await type(canvasElement, 'Schrijf aan Henk', 'Stuur 10 euro naar NL91 ABNA 0417 1643 00.');
    await press(canvasElement, 'Stuur');
    await says(canvasElement, 'Wacht nog.');
    await says(canvasElement, 'Kies een zin');
  },
};

/** A number is shared by both or by nobody, and read on a page of the server's own. */
export const Sharing: Story = {
  args: { answers: [...ofBas, agreedTalk, recordings.shared], ...at },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Wil je je nummer delen?');
    await says(canvasElement, 'Delen jullie allebei? Dan lezen jullie elkaars nummer.');
    await type(canvasElement, 'Je telefoonnummer', '06 00 00 00 00');
    await says(canvasElement, 'Kies een zin');
  },
};

export const NumberNotReadable: Story = {
  args: { answers: [...ofBas, agreedTalk, recordings.phoneNotReadable], ...at },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Wil je je nummer delen?');
    await type(canvasElement, 'Je telefoonnummer', '12');
    await press(canvasElement, 'Deel');
    await says(canvasElement, 'Dit nummer klopt niet, kijk het nog eens na.');
    await says(canvasElement, 'Kies een zin');
  },
};

export const NothingToShare: Story = {
  args: { answers: [...ofBas, agreedTalk, recordings.contactEmpty], ...at },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Wil je je nummer delen?');
    await press(canvasElement, 'Deel');
    await says(canvasElement, 'Typ je nummer of kies je e-mailadres.');
    await says(canvasElement, 'Kies een zin');
  },
};

export const Shared: Story = {
  args: { answers: [...ofBas, recordings.sharedTalk], ...at },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Lees het nummer van Fatma');
    await says(canvasElement, 'Je krijgt eerst een mail met een code.');
    await says(canvasElement, 'Kies een zin');
  },
};

/** Three faces with words; nobody but the one who presses sees which. */
export const HowDidItGo: Story = {
  args: { answers: [...ofBas, recordings.doneTalk, recordings.wentTold], ...at },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Hoe ging het? Goed Gaat wel Niet goed');
    await press(canvasElement, 'Goed');
    await says(canvasElement, 'Bedankt dat je het zegt.');
    await says(canvasElement, 'Wil je Fatma bedanken?');
    await says(canvasElement, 'Kies een zin');
  },
};

/** Thanks is an extra: asked once, in the warm colour, and gone when it is not wanted. */
export const Thanking: Story = {
  args: { answers: [...ofBas, toldTalk, recordings.thanked], ...at },
  play: async ({ canvasElement }) => {
    await type(
      canvasElement,
      'Schrijf waar je blij mee bent',
      'Dank je wel voor de thee. En voor het gesprek.',
    );
    await press(canvasElement, 'Bedank Fatma');
    await says(canvasElement, 'Bedankt Dank je wel voor de thee.');
    await saysNot(canvasElement, 'Wil je Fatma bedanken?');
    await says(canvasElement, 'Kies een zin');
  },
};

export const NoThanksAsked: Story = {
  args: { answers: [...ofBas, toldTalk], ...at },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nee, nu niet');
    await saysNot(canvasElement, 'Wil je Fatma bedanken?');
    await says(canvasElement, 'Kies een zin');
  },
};

export const FeelsWrong: Story = {
  args: { answers: [...ofBas, longerTalk], ...at },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dit voelt niet goed');
    await says(canvasElement, 'Wat klopt er niet?');
    await says(canvasElement, 'Ik wil Fatma niet meer zien');
  },
};

/** Leaving is seen by nobody but the one who leaves. */
export const Leaving: Story = {
  args: { answers: [...ofBas, newTalk, recordings.talkLeft], ...opened(newTalk) },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stop dit gesprek');
    await says(canvasElement, 'Wij zeggen niets tegen Ina.');
    await press(canvasElement, 'Ja, stop');
    await says(canvasElement, 'Van je buren');
  },
};

export const NotThere: Story = {
  args: { answers: [...ofBas, recordings.noTalk], ...opened(newTalk) },
  play: ({ canvasElement }) => says(canvasElement, 'Dit gesprek is er niet meer.'),
};

export const ArabicTalk: Story = {
  args: { answers: [recordings.boardForAllInArabic, ...ofBas, agreedTalk], ...at },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'لقد اتفقتما.');
    await says(canvasElement, 'اختر جملة');
  },
};

/** With the office, about what it placed for a neighbour: more than two read it, and no numbers are shared. */
export const WithTheOffice: Story = {
  args: {
    answers: [...ofBas, recordings.talkWithOffice, { to: 'ReadHelpTalk', answer: 'never' }],
    ...opened(recordings.talkWithOffice),
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wij hebben dit doorgegeven aan de buur.');
    await says(canvasElement, 'Els en onze medewerkers lezen dit. Zij geven het door.');
    await saysNot(canvasElement, 'Alleen jullie twee lezen dit.');
  },
};
