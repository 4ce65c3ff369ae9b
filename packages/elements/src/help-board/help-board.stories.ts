import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import recordings from './help-board.recordings.json';
import { asBas, noNews, ofBas, stageFor, type HelpStory } from './help-stage.ts';

const meta: Meta<HelpStory> = {
  title: 'wk-help-board',
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, iframeHeight: 900 } } },
  ...stageFor('help-board'),
};

export default meta;
type Story = StoryObj<HelpStory>;

const { boardForAll, busyBoard, myBoard, codeSent } = recordings;
const soup = 'Soep eten in de hal';
const cookies = 'Ik bak te veel koekjes.';

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'HelpBoard', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

/** What everybody sees: three ways to begin, rounded totals, one example. Never a post, a name or a place. */
export const Visitor: Story = {
  args: { answers: [boardForAll] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Voor en met elkaar.');
    await says(canvasElement, 'Ik zoek hulp Ik help graag Samen iets doen');
    await says(canvasElement, 'Klusje in huis ongeveer 5 bewoners');
    await saysNot(canvasElement, 'Een brief lezen');
    await says(canvasElement, 'Voorbeeld');
    await says(canvasElement, 'Log in. Dan lees je wat je buren schrijven.');
  },
};

export const FewYet: Story = {
  args: { answers: [recordings.newBoardForAll], neighbourhood: 'kapelhof' },
  play: ({ canvasElement }) => says(canvasElement, 'Nog niet veel buren schreven iets.'),
};

/** Somebody follows a link to a post: nothing of it shows before signing in. */
export const SharedLink: Story = {
  args: { answers: [boardForAll], at: { post: recordings.lamp.answer.data.viewer.helpPost.id } },
  play: ({ canvasElement }) => says(canvasElement, 'Iemand in jouw buurt zoekt hulp. Log in om te lezen.'),
};

export const NotOpenYet: Story = {
  args: { answers: [recordings.boardNotOpen], neighbourhood: 'kapelhof' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Hier komt het bord. Vanaf 14 december 2026.');
    await saysNot(canvasElement, 'Ik zoek hulp');
  },
};

/** The board of a resident: what neighbours ask, offer and plan. */
export const Many: Story = {
  args: { answers: [...ofBas], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'In Molenveld. Voor en met elkaar.');
    await says(canvasElement, soup);
    await says(canvasElement, 'Zondag 29 november');
    await says(canvasElement, 'Fatma, Els en Wim komen.');
    await says(canvasElement, 'Toon meer');
  },
};

/** What is for this resident comes first: who said yes, who wrote, what is asked. */
export const ForYou: Story = {
  args: { answers: [...asBas, busyBoard, noNews], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Sam zegt ja. Zeg jij ook ja?');
    await says(canvasElement, 'Mo schreef je iets.');
    await says(canvasElement, 'Is dit nog nodig?');
    await press(canvasElement, 'Toon alles voor jou');
    await says(canvasElement, 'Wacht nog. Een medewerker kijkt er eerst naar.');
  },
};

export const One: Story = {
  args: { answers: [...asBas, recordings.onePost, noNews], before: true, at: { q: 'naaimachine' } },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Gordijnen korter maken');
    await saysNot(canvasElement, 'Toon meer');
  },
};

/** An empty board invites with an example. */
export const Empty: Story = {
  args: {
    answers: [recordings.newBoardForAll, recordings.inaOfKapelhofIsBack, recordings.emptyBoard, noNews],
    before: true,
    neighbourhood: 'kapelhof',
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je buren schreven nog niets. Wil jij beginnen? Zo kan het:');
    await says(canvasElement, recordings.newBoardForAll.answer.data.helpBoard.example.title);
  },
};

/** Searched and filtered by the address of the page, so that it can be shared and gone back from. */
export const NothingFound: Story = {
  args: {
    answers: [...asBas, recordings.nothingFound, myBoard, noNews],
    before: true,
    at: { q: 'piano', kind: 'offer' },
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Hier staat niets over op het bord.');
    await press(canvasElement, 'Toon weer alles');
    await says(canvasElement, soup);
    await expect(new URL(location.href).searchParams.get('wk-help-board.q')).toBeNull();
  },
};

export const MorePosts: Story = {
  args: { answers: [...ofBas, recordings.morePosts], before: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Toon meer');
    await says(canvasElement, 'Nederlands oefenen bij de thee');
  },
};

/** Live news says that there is something, and moves nothing before it is asked for. */
export const News: Story = {
  args: {
    answers: [...asBas, myBoard, recordings.boardWithNews, recordings.newsOfBoard],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er is iets nieuws.');
    await saysNot(canvasElement, cookies);
    await press(canvasElement, 'Toon het');
    await says(canvasElement, cookies);
    await saysNot(canvasElement, 'Er is iets nieuws.');
  },
};

/** A proved address whose home is not known: a person helps. */
export const GuestWithoutHome: Story = {
  args: { answers: [boardForAll, recordings.boardOfGuest, recordings.guestIsBack], before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je adres is nog niet bekend. Woon je hier? Bel ons dan.');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

/** Who moved reads what is their own, and nothing of the neighbours any more. */
export const MovedOut: Story = {
  args: {
    answers: [boardForAll, recordings.boardOfMoved, recordings.movedIsBack, recordings.storyOfMoved],
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit schreef jij hier');
    await says(canvasElement, 'Alleen jij leest dit hier nog.');
  },
};

/** A visitor signs in on the spot, and the board of the neighbours takes the place of the totals. */
export const SigningIn: Story = {
  args: { answers: [...ofBas, codeSent] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Log in');
    await type(canvasElement, 'Wat is je e-mailadres?', 'bas.16@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, soup);
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'HelpBoard', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Hulp in de buurt');
  },
};

/** The board is there, but what is for neighbours cannot be reached. */
export const NeighboursUnreachable: Story = {
  args: {
    answers: [...asBas, { to: 'MyHelpBoard', answer: 'unreachable' }],
    before: true,
  },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet. We proberen het zo weer.'),
};

export const LongWords: Story = {
  args: {
    answers: [...asBas, recordings.boardOfLongWords, noNews],
    before: true,
  },
  play: ({ canvasElement }) => says(canvasElement, 'Gemeenschappelijkeberginginrichting'),
};

export const Polite: Story = {
  args: { answers: [recordings.politeBoard] },
  play: ({ canvasElement }) => says(canvasElement, 'Log in. Dan leest u wat uw buren schrijven.'),
};

export const Arabic: Story = {
  args: { answers: [recordings.boardForAllInArabic, ...asBas, busyBoard, noNews], before: true },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'المساعدة في الحي');
    await says(canvasElement, 'أحتاج مساعدة');
    await says(canvasElement, 'من جيرانك');
    await says(canvasElement, 'Wie drinkt er thee met mij?');
  },
};

export const ArabicVisitor: Story = {
  args: { answers: [recordings.boardForAllInArabic] },
  parameters: { lang: 'ar' },
  play: ({ canvasElement }) => says(canvasElement, 'من أجل بعضنا ومع بعضنا.'),
};
