import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import { boardForAll, signedIn } from './help-board.recordings.ts';
import { myBoard, newsOfBoard, noNews } from './help-posts.recordings.ts';
import { stageFor, type HelpStory } from './help-stage.ts';
import {
  agreedTalk,
  doneTalk,
  messages,
  sharedTalk,
  talk,
  talkActed,
  talkLeft,
  talkRead,
  thankedTalk,
  toldTalk,
  wentTold,
} from './help-talk.recordings.ts';

const meta: Meta<HelpStory> = { title: 'wk-help-board talk', ...stageFor('help-talk') };

export default meta;
type Story = StoryObj<HelpStory>;

const asResident = signedIn('RESIDENT', 'Fatma');

const resident = [boardForAll, myBoard(), ...asResident];
const at = { before: true, at: { talk: 'HelpTalk:lamp' } };

/** Each reads the ready sentences in the own language; what the other chose is one press away. */
export const Talking: Story = {
  args: { answers: [...resident, noNews, talkRead(talk())], ...at },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Praten met Ina');
    await says(canvasElement, 'Welke dag kun je?');
    await says(canvasElement, 'Alleen jullie twee lezen dit. Geef nooit je pinpas of code.');
    await press(canvasElement, 'Zo koos Ina het');
    await says(canvasElement, 'أي يوم يناسبك؟');
    await says(canvasElement, 'Kies een zin');
  },
};

export const Saying: Story = {
  args: {
    answers: [
      ...resident,
      noNews,
      talkRead(talk()),
      talkActed(
        'SayInHelpTalk',
        'sayInHelpTalk',
        talk({
          messages: [...messages, { ...messages[0]!, id: 'HelpMessage:new', sentence: 'THAT_IS_GOOD' }],
        }),
      ),
    ],
    ...at,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dat is goed.');
    await says(canvasElement, 'Dit zeg je: Dat is goed. Alleen Ina leest dit.');
    await press(canvasElement, 'Stuur');
    await says(canvasElement, 'Ina leest dit in de eigen taal.');
    await saysNot(canvasElement, 'Dit zeg je:');
    await says(canvasElement, 'Kies een zin');
  },
};

/** The network fails: what was typed stays. */
export const NotSent: Story = {
  args: {
    answers: [...resident, noNews, talkRead(talk()), { to: 'SayInHelpTalk', answer: 'unreachable' }],
    ...at,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zelf schrijven');
    await type(canvasElement, 'Schrijf aan Ina', 'Ik neem een ladder mee.');
    await press(canvasElement, 'Stuur');
    await says(canvasElement, 'Dit werkt nu even niet. Wat je hebt getypt, blijft staan.');
  },
};

/** Something came in: it shows when it is asked for, and moves nothing before. */
export const NewMessage: Story = {
  args: {
    answers: [...resident, newsOfBoard, talkRead(talk({ messages: messages.slice(0, 3) })), talkRead(talk())],
    ...at,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er is een nieuw bericht.');
    await saysNot(canvasElement, 'Fijn! Ik woon op de tweede.');
    await press(canvasElement, 'Toon het');
    await says(canvasElement, 'Fijn! Ik woon op de tweede.');
    await says(canvasElement, 'Kies een zin');
  },
};

/** The other said yes, and is waiting. */
export const OtherSaysYes: Story = {
  args: {
    answers: [
      ...resident,
      noNews,
      talkRead(talk({ otherAgreed: true })),
      talkActed('AgreeInHelpTalk', 'agreeInHelpTalk', agreedTalk),
    ],
    ...at,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ina zegt ja. Zeg jij ook ja?');
    await press(canvasElement, 'Ja, we spreken af');
    await says(canvasElement, 'Jullie hebben afgesproken.');
    await says(canvasElement, 'Is het gedaan?');
    await says(canvasElement, 'Kies een zin');
  },
};

export const ISaidYes: Story = {
  args: { answers: [...resident, noNews, talkRead(talk({ agreedByMe: true, canAgree: false }))], ...at },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Jij zegt ja. Nu Ina nog.');
    await says(canvasElement, 'Kies een zin');
  },
};

/** A number is shared by both or by nobody, and read on a page of the server's own. */
export const Sharing: Story = {
  args: {
    answers: [
      ...resident,
      noNews,
      talkRead(agreedTalk),
      talkActed('ShareContact', 'shareContact', { ...agreedTalk, sharedByMe: true }),
    ],
    ...at,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Wil je je nummer delen?');
    await says(canvasElement, 'Delen jullie allebei? Dan lezen jullie elkaars nummer.');
    await type(canvasElement, 'Je telefoonnummer', '06 00 00 00 00');
    await says(canvasElement, 'Kies een zin');
  },
};

export const Shared: Story = {
  args: { answers: [...resident, noNews, talkRead(sharedTalk)], ...at },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Lees het nummer van Ina');
    await says(canvasElement, 'Je krijgt eerst een mail met een code.');
    await says(canvasElement, 'Kies een zin');
  },
};

/** Three faces with words; nobody but the one who presses sees which. */
export const HowDidItGo: Story = {
  args: { answers: [...resident, noNews, talkRead(doneTalk), wentTold], ...at },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Hoe ging het? Goed Gaat wel Niet goed');
    await press(canvasElement, 'Goed');
    await says(canvasElement, 'Bedankt dat je het zegt.');
    await says(canvasElement, 'Wil je Ina bedanken?');
    await says(canvasElement, 'Kies een zin');
  },
};

/** Thanks is an extra: asked once, in the warm colour, and gone when it is not wanted. */
export const Thanking: Story = {
  args: {
    answers: [
      ...resident,
      noNews,
      talkRead(toldTalk),
      talkActed('ThankInHelpTalk', 'thankInHelpTalk', thankedTalk),
    ],
    ...at,
  },
  play: async ({ canvasElement }) => {
    await type(
      canvasElement,
      'Schrijf waar je blij mee bent',
      'Dank je wel voor de lamp. En dat je bleef zitten.',
    );
    await press(canvasElement, 'Bedank Ina');
    await says(canvasElement, 'Bedankt Dank je wel voor de lamp.');
    await saysNot(canvasElement, 'Wil je Ina bedanken?');
    await says(canvasElement, 'Kies een zin');
  },
};

export const NoThanksAsked: Story = {
  args: { answers: [...resident, noNews, talkRead(toldTalk)], ...at },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nee, nu niet');
    await saysNot(canvasElement, 'Wil je Ina bedanken?');
    await says(canvasElement, 'Kies een zin');
  },
};

export const FeelsWrong: Story = {
  args: { answers: [...resident, noNews, talkRead(talk())], ...at },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dit voelt niet goed');
    await says(canvasElement, 'Wat klopt er niet?');
    await says(canvasElement, 'Ik wil Ina niet meer zien');
  },
};

/** Leaving is seen by nobody but the one who leaves. */
export const Leaving: Story = {
  args: { answers: [...resident, noNews, talkRead(talk()), talkLeft], ...at },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stop dit gesprek');
    await says(canvasElement, 'Wij zeggen niets tegen Ina.');
    await press(canvasElement, 'Ja, stop');
    await says(canvasElement, 'Van je buren');
  },
};

export const NotThere: Story = {
  args: { answers: [...resident, noNews, talkRead(null)], ...at },
  play: ({ canvasElement }) => says(canvasElement, 'Dit gesprek is er niet meer.'),
};

export const ArabicTalk: Story = {
  args: { answers: [...resident, noNews, talkRead(agreedTalk)], ...at },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'لقد اتفقتما.');
    await says(canvasElement, 'اختر جملة');
  },
};
