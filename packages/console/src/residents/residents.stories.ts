import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, chooseFile, press, says, saysNot, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './residents.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/residents',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-residents
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-residents>`,
};

export default meta;
type Story = StoryObj<Args>;

export const ForAdmins: Story = {
  args: { answers: [recordings.colleagues] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Collega’s');
    await says(canvasElement, 'karim@wonen.example');
  },
};

export const ForStaff: Story = {
  args: { answers: [recordings.noColleagues] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Zoek een bewoner op');
    await saysNot(canvasElement, 'Collega’s');
  },
};

export const RoleGiven: Story = {
  args: { answers: [recordings.colleagues, recordings.roleGiven] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Rollen en inloggen van Karim');
    await press(canvasElement, 'Maak moderator');
    await says(canvasElement, 'De rol is gegeven.');
  },
};

export const LastAdmin: Story = {
  args: { answers: [recordings.colleagues, recordings.lastAdmin] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Rollen en inloggen van Els');
    await press(canvasElement, 'Geen beheerder meer');
    await says(canvasElement, 'Er moet altijd een beheerder zijn.');
  },
};

export const LinkSent: Story = {
  args: { answers: [recordings.colleagues, recordings.linkSent] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Rollen en inloggen van Karim');
    await press(canvasElement, 'Telefoon kwijt: stop de oude');
    await says(canvasElement, 'De link is gestuurd naar karim@wonen.example.');
  },
};

export const ColleagueInvited: Story = {
  args: { answers: [recordings.colleagues, recordings.colleagueInvited], rest: 'colleague' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'E-mailadres', 'noor@wonen.example');
    await choose(canvasElement, 'Medewerker');
    await press(canvasElement, 'Stuur de uitnodiging');
    await says(canvasElement, 'De uitnodiging is gestuurd naar noor@wonen.example.');
  },
};

export const WrongAddress: Story = {
  args: { answers: [recordings.colleagues, recordings.addressWrong], rest: 'colleague' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'E-mailadres', 'noor bij wonen');
    await press(canvasElement, 'Stuur de uitnodiging');
    await says(canvasElement, 'Dit e-mailadres klopt niet');
  },
};

export const InviteResident: Story = {
  args: { answers: [recordings.colleagues], rest: 'invite' },
  play: ({ canvasElement }) => says(canvasElement, 'Nodig een bewoner uit'),
};

export const UnknownHome: Story = {
  args: { answers: [recordings.colleagues, recordings.unknownHome], rest: 'invite' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'E-mailadres', 'eva@voorbeeld.nl');
    await type(canvasElement, 'Woning', 'De Linde 999');
    await press(canvasElement, 'Stuur de uitnodiging');
    await says(canvasElement, 'Deze woning kennen wij niet');
  },
};

export const ResidentInvited: Story = {
  args: { answers: [recordings.noColleagues, recordings.residentInvited], rest: 'invite' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'E-mailadres', 'eva@voorbeeld.nl');
    await type(canvasElement, 'Woning', 'De Linde 14');
    await press(canvasElement, 'Stuur de uitnodiging');
    await says(canvasElement, 'De uitnodiging is gestuurd naar eva@voorbeeld.nl.');
  },
};

export const LookedUp: Story = {
  args: { answers: [recordings.colleagues, recordings.found], rest: 'look-up' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'E-mailadres', 'ina@voorbeeld.nl');
    await choose(canvasElement, 'De bewoner heeft mij iets gevraagd');
    await press(canvasElement, 'Zoek');
    await says(canvasElement, 'Ina heeft dit adres. Woont in De Linde.');
  },
};

export const NobodyFound: Story = {
  args: { answers: [recordings.colleagues, recordings.nobody], rest: 'look-up' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'E-mailadres', 'niemand@voorbeeld.nl');
    await choose(canvasElement, 'De bewoner verhuist');
    await press(canvasElement, 'Zoek');
    await says(canvasElement, 'Niemand heeft dit adres.');
  },
};

export const WhoLeaves: Story = {
  args: { answers: [recordings.colleagues, recordings.looksAt, recordings.taken], rest: 'residency' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Woning', 'De Linde 12');
    await type(canvasElement, 'Woont er niet meer vanaf', '2026-12-01');
    await press(canvasElement, 'Bekijk wat er gebeurt');
    await says(canvasElement, 'Dit gaat er gebeuren');
    await press(canvasElement, 'Voer dit uit');
    await says(canvasElement, 'Dit is er gebeurd');
  },
};

export const HomeNotThere: Story = {
  args: { answers: [recordings.colleagues, recordings.homeNotThere], rest: 'residency' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Woning', 'De Linde 999');
    await press(canvasElement, 'Bekijk wat er gebeurt');
    await says(canvasElement, 'Deze woning kennen we niet.');
  },
};

export const FileLookedAt: Story = {
  args: { answers: [recordings.colleagues, recordings.fileLooked], rest: 'file' },
  play: async ({ canvasElement }) => {
    await chooseCsv(canvasElement);
    await says(canvasElement, 'Dit gaat er gebeuren');
    await says(canvasElement, 'Lees het bestand in');
  },
};

export const FileWrong: Story = {
  args: { answers: [recordings.colleagues, recordings.fileWrong], rest: 'file' },
  play: async ({ canvasElement }) => {
    await chooseCsv(canvasElement);
    await says(canvasElement, 'Er is niets gedaan.');
    await says(canvasElement, 'Deze woning kennen we niet.');
  },
};

export const RingsTheBell: Story = {
  args: { answers: [recordings.colleagues, recordings.opened, recordings.settled], rest: 'still-here/x' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bel aan bij De Linde 12.');
    await press(canvasElement, 'Ja, woont er nog');
    await says(canvasElement, 'Het is opgeschreven.');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'Colleagues', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};

export const NotSent: Story = {
  args: { answers: [recordings.colleagues, { to: 'InviteColleague', answer: 'broken' }], rest: 'colleague' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'E-mailadres', 'noor@wonen.example');
    await press(canvasElement, 'Stuur de uitnodiging');
    await says(canvasElement, 'Er ging iets mis bij ons.');
  },
};

/** What stands in it is of no matter here: the answer is the server's. */
async function chooseCsv(canvas: HTMLElement): Promise<void> {
  await chooseFile(canvas, new File(['woning;tot'], 'verhuizingen.csv'));
  await press(canvas, 'Bekijk het bestand');
}
