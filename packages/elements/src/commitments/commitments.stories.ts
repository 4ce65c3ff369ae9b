import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { press, pressed, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import { commitmentsOnPage, type CommitmentsOnPage } from './commitments-on-page.ts';
import recordings from './commitments.recordings.json';

const { promised, onlyLate, onlyKept, yesToBicycles, notYetToNames, isBack } = recordings;

const meta: Meta<CommitmentsOnPage> = {
  title: 'wk-commitments',
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, iframeHeight: 900 } } },
  ...commitmentsOnPage(),
};

/** Presses one of the links that choose what is shown. */
async function follow(canvas: HTMLElement, label: string): Promise<void> {
  const { shadowRoot } = canvas.querySelector('wk-commitments')!;
  const links = () => [...shadowRoot!.querySelectorAll<HTMLElement>('nav a')];
  await waitFor(() => expect(links()).not.toHaveLength(0));
  links()
    .find(({ textContent }) => textContent.trim() === label)!
    .click();
}

export default meta;
type Story = StoryObj<CommitmentsOnPage>;

/** While the answer is under way: a still outline. */
export const Loading: Story = {
  args: { answers: [{ to: 'Commitments', answer: 'never' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Even wachten.'),
};

/** How it went in one sentence and a picture, and each promise with its day, its owner and how it goes. */
export const Promised: Story = {
  args: { answers: [promised] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, '6 beloftes. 1 op tijd, 2 te laat, 2 nog bezig. 1 gaat niet door.');
    await says(canvasElement, '4 dagen te laat');
    await says(canvasElement, 'Bij elke bel komt een nieuw naambordje.');
    await says(canvasElement, 'Andere datum: 19 november 2026. De drukker had te weinig bordjes.');
    await says(canvasElement, 'Wie doet wat? Woonservice.');
    await says(canvasElement, 'Opzichter');
    await says(canvasElement, 'Merk je hier iets van?');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

/** The same in a table, one press away. */
export const AsTable: Story = {
  args: { answers: [promised] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Bekijk als tabel');
    await says(canvasElement, 'Hoeveel beloftes?');
    await says(canvasElement, 'Te laat gedaan 1');
  },
};

/** The next ones come below. */
export const More: Story = {
  args: { answers: [promised, recordings.more] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Toon meer');
    await says(canvasElement, 'Wij halen oude fietsen weg uit de berging.');
    await saysNot(canvasElement, 'Toon meer');
  },
};

export const MoreUnreachable: Story = {
  args: { answers: [promised, { to: 'MoreCommitments', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Toon meer');
    await says(canvasElement, 'Dit werkt nu even niet.');
  },
};

/** What a reader chose to see stands in the page's address, so that it can be shared and gone back from. */
export const OnlyLate: Story = {
  args: { answers: [promised, onlyLate] },
  play: async ({ canvasElement }) => {
    await follow(canvasElement, 'Te laat');
    await saysNot(canvasElement, 'Wij kijken alle lampen in de galerij na.');
    await says(canvasElement, '4 dagen te laat');
    await expect(new URL(location.href).searchParams.get('wk-commitments.show')).toBe('late');
  },
};

export const OnlyKept: Story = {
  args: { answers: [onlyKept], show: 'kept' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Op tijd gedaan');
    await says(canvasElement, 'Het bankje staat er. Het is van hout en heeft een leuning.');
  },
};

export const NoneLate: Story = {
  args: { answers: [recordings.noneLate], show: 'late' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Hier staat nu niets.');
    await says(canvasElement, 'Nog niet klaar');
  },
};

/** Done, and after its day: that is said too. */
export const KeptLate: Story = {
  args: { answers: [recordings.keptLate], show: 'kept' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Gedaan, 4 dagen te laat');
    await says(canvasElement, 'Bekijk wat er is gedaan');
  },
};

/** A promise out of a lab that has gone far: what was said before stands in a fold. */
export const ManySteps: Story = {
  args: { answers: [recordings.told] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'In elke hal komt goed licht.');
    await press(canvasElement, 'Lees wat er eerder was');
    await says(canvasElement, 'Wij maten het licht in elke hal.');
    await says(canvasElement, 'Straks Uiterlijk op 18 december 2026 is dit klaar.');
    await says(canvasElement, 'Dit komt uit een gesprek met bewoners');
    const links = canvasElement.querySelector('wk-commitments')!.shadowRoot!.querySelectorAll('a[rel]');
    await expect([...links].map((one) => [one.getAttribute('href'), one.getAttribute('rel')])).toEqual([
      ['https://wonen.example/licht', 'noopener nofollow ugc'],
    ]);
  },
};

/** Nothing promised yet: what the page's editor put in the element stays. */
export const Empty: Story = {
  args: { answers: [recordings.none] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er zijn nog geen beloftes.');
    await says(canvasElement, 'Bel ons: 000 000 00 00');
  },
};

/** A place that is not there has no promises. */
export const Elsewhere: Story = {
  args: { answers: [recordings.elsewhere], neighbourhood: 'nergens' },
  play: ({ canvasElement }) => says(canvasElement, 'Er zijn nog geen beloftes.'),
};

/** The server cannot be reached: what the page's editor put in the element stays, with a way to try again. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'Commitments', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await waitFor(() =>
      expect(canvasElement.querySelector('a')?.getBoundingClientRect().height).toBeGreaterThan(0),
    );
  },
};

/** The server was away for a moment; the element found it again by itself. */
export const ReachableAgain: Story = {
  args: { answers: [{ to: 'Commitments', answer: 'unreachable' }, promised] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Bij elke bel komt een nieuw naambordje.');
  },
};

/** Something is wrong at the organisation's side: what to say when one calls. */
export const Broken: Story = {
  args: { answers: [{ to: 'Commitments', answer: 'broken' }] },
  play: ({ canvasElement }) =>
    says(canvasElement, 'Er ging iets mis bij ons. Bel je ons? Noem dan dit nummer: a1b2c3d4.'),
};

/** After the press: thanks, and what others answered this morning. */
export const Answered: Story = {
  args: { answers: [onlyKept, yesToBicycles], show: 'kept' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, 'Bedankt. Jij zei: ja.');
    await says(canvasElement, 'De meeste bewoners zeggen: ja.');
    await says(canvasElement, 'Andere lezers');
    await says(canvasElement, 'Woon je hier? Log in. Dan tel je mee bij de bewoners.');
    await expect(await pressed(canvasElement, 'Ja')).toBe('true');
  },
};

/** Of one that is late: few answered yet, and the reader is asked whether to hear how it ends. */
export const TooFewAnswers: Story = {
  args: { answers: [onlyLate, notYetToNames], show: 'late' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Nog niet');
    await says(canvasElement, 'Er zijn nog te weinig antwoorden.');
    await says(canvasElement, 'Wij mailen je als dit klaar is of verandert.');
    await says(canvasElement, 'Andere bewoners zien niet wat je volgt.');
  },
};

/** The network fails while answering: the answer stays chosen, and can be sent again. */
export const AnswerNotKept: Story = {
  args: { answers: [onlyLate, { to: 'NoticeCommitment', answer: 'unreachable' }], show: 'late' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, 'Je antwoord is nog niet bewaard.');
    await expect(await pressed(canvasElement, 'Ja')).toBe('true');
  },
};

/** It got another day while the page was open: nobody is asked any more. */
export const Refused: Story = {
  args: { answers: [onlyLate, recordings.notAskedYet], show: 'late' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await says(canvasElement, recordings.notAskedYet.answer.data.noticeCommitment.message);
    await expect(await pressed(canvasElement, 'Ja')).toBe('false');
  },
};

/** A resident's answer, found again on the server, counts with the residents. */
export const AnsweredAsResident: Story = {
  args: { answers: [onlyKept, isBack, recordings.mineAdopted], show: 'kept', before: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bedankt. Jij zei: ja.');
    await says(canvasElement, 'Je telt mee bij de bewoners.');
  },
};

/** A visitor who lives here signs in, and the answer moves to the residents. */
export const AdoptedAtSignIn: Story = {
  args: {
    answers: [
      onlyKept,
      yesToBicycles,
      recordings.codeSent,
      recordings.signedIn,
      isBack,
      recordings.adopted,
      recordings.mineAdopted,
    ],
    show: 'kept',
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja');
    await press(canvasElement, 'Log in');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina.1@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Je telt mee bij de bewoners.');
    await waitFor(() => expect(localStorage.getItem('wk-commitments')).toBeNull());
  },
};

/** A resident wants to hear how it ends, and is told who reads what. */
export const Follows: Story = {
  args: {
    answers: [onlyLate, isBack, recordings.nothingMine, recordings.followed],
    show: 'late',
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je bent ingelogd als Ina.');
    await press(canvasElement, 'Wil je horen hoe dit afloopt?');
    await says(canvasElement, 'De mail leest alleen jij.');
    await press(canvasElement, 'Mail mij');
    await says(canvasElement, 'Je hoort hoe dit afloopt.');
    await says(canvasElement, 'Stop met volgen');
  },
};

/** One press, and nothing more is mailed. */
export const StopsFollowing: Story = {
  args: {
    answers: [onlyLate, isBack, recordings.mineFollowed, recordings.unfollowed],
    show: 'late',
    before: true,
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stop met volgen');
    await says(canvasElement, 'Je krijgt hier geen mail meer over.');
    await says(canvasElement, 'Mail mij');
  },
};

/** Whoever wants to hear how it ends signs in on the spot. */
export const SigningInToFollow: Story = {
  args: { answers: [onlyLate], show: 'late' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Wil je horen hoe dit afloopt?');
    await press(canvasElement, 'Mail mij');
    await says(canvasElement, 'Wat is je e-mailadres?');
  },
};

/** A visitor signs in on the spot, and follows. */
export const SignsInToFollow: Story = {
  args: {
    answers: [
      onlyLate,
      recordings.codeSent,
      recordings.signedIn,
      isBack,
      recordings.nothingMine,
      recordings.followed,
    ],
    show: 'late',
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Wil je horen hoe dit afloopt?');
    await press(canvasElement, 'Mail mij');
    await type(canvasElement, 'Wat is je e-mailadres?', 'ina.1@voorbeeld.example');
    await press(canvasElement, 'Stuur mij de code');
    await type(canvasElement, 'Typ de code', '123456');
    await press(canvasElement, 'Log in');
    await says(canvasElement, 'Je hoort hoe dit afloopt.');
  },
};

/** Somebody who came in by a letter has no address to mail to. */
export const NoAddressToMail: Story = {
  args: {
    answers: [onlyLate, isBack, recordings.nothingMine, recordings.addressNeeded],
    show: 'late',
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je bent ingelogd als Ina.');
    await press(canvasElement, 'Wil je horen hoe dit afloopt?');
    await press(canvasElement, 'Mail mij');
    await says(canvasElement, recordings.addressNeeded.answer.data.follow.message);
  },
};

export const NotFollowed: Story = {
  args: {
    answers: [onlyLate, isBack, recordings.nothingMine, { to: 'Follow', answer: 'unreachable' }],
    show: 'late',
    before: true,
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je bent ingelogd als Ina.');
    await press(canvasElement, 'Wil je horen hoe dit afloopt?');
    await press(canvasElement, 'Mail mij');
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Mail mij');
  },
};

export const Polite: Story = {
  args: { answers: [recordings.polite], show: 'late' },
  play: ({ canvasElement }) => says(canvasElement, 'Merkt u hier iets van?'),
};

/** What the organisation wrote is there in English; what was said about it is not. */
export const English: Story = {
  args: { answers: [recordings.inEnglish] },
  parameters: { lang: 'en' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Every bell gets a new name plate.');
    await says(canvasElement, '4 days late');
    await says(canvasElement, 'This text is only there in Dutch.');
  },
};

export const ArabicNotTranslated: Story = {
  args: { answers: [recordings.inArabic] },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bij elke bel komt een nieuw naambordje.');
    await says(canvasElement, 'هل تلاحظ شيئاً من هذا؟');
    await says(canvasElement, 'هذا النص موجود باللغة الهولندية فقط.');
  },
};
