import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { press, says, saysNot } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './lab-feedback.recordings.json';
import { labOnPage, type LabOnPage } from './lab-on-page.ts';

const { labOver, cameOfLab } = recordings;

const meta: Meta<LabOnPage> = {
  title: 'wk-lab-feedback/What was heard and what is done',
  parameters: { docs: { story: { inline: false, iframeHeight: 1200 } } },
  ...labOnPage({ lab: 'prettig-wonen-aan-de-kade' }),
};

export default meta;
type Story = StoryObj<LabOnPage>;

/** A conversation that is over: what was heard, and beside each point what came of it, or that nothing did yet. */
export const Over: Story = {
  args: { answers: [labOver, cameOfLab] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wat we hoorden en wat we doen');
    await says(canvasElement, 'Ongeveer 60 bewoners deden mee.');
    await says(canvasElement, 'Dit vinden bewoners het belangrijkst');
    await says(canvasElement, 'Er staan veel oude fietsen in de berging.');
    await says(canvasElement, 'Op tijd gedaan.');
    await says(canvasElement, 'De bordjes waren te klein.');
    await says(canvasElement, 'Hier doen we niets mee. Dit is waarom:');
    await says(canvasElement, 'Antwoord van');
    await says(canvasElement, 'Opzichter');
    await says(canvasElement, 'Wij gaven antwoord bij de reacties.');
    await says(canvasElement, 'Er zijn nog te weinig antwoorden.');
    await says(canvasElement, 'Nog geen antwoord.');
    // What a resident wrote under a point stays there.
    await saysNot(canvasElement, 'Mag dat ook in de tuin achter?');
  },
};

/** From there to the points one by one, and back. */
export const ToThePointsAndBack: Story = {
  args: { answers: [labOver, cameOfLab] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Lees het hele gesprek');
    await says(canvasElement, 'Punt 1 van 3');
    await saysNot(canvasElement, 'Nog geen antwoord.');
    await press(canvasElement, 'Wat we hoorden en wat we doen');
    await says(canvasElement, 'Nog geen antwoord.');
  },
};

/** Nothing was promised or answered yet: that is what stands there. */
export const NothingCameOfIt: Story = {
  args: { answers: [recordings.closedLab, recordings.nothingCameOfLab], lab: 'samen-in-de-tuin' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'De meeste bewoners zeggen: ja.');
    await says(canvasElement, 'Nog geen antwoord.');
  },
};

/** A lab that is open shows its questions, and asks nothing of what came of it. */
export const StillOpen: Story = {
  args: { answers: [recordings.labOfOnePoint], lab: 'samen-in-de-tuin' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Herken je dit?');
    await saysNot(canvasElement, 'Wat we hoorden en wat we doen');
  },
};

export const Unreachable: Story = {
  args: { answers: [labOver, { to: 'LabClosing', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
    await says(canvasElement, 'Lees het hele gesprek');
  },
};

export const InEnglish: Story = {
  args: { answers: [recordings.labOverInEnglish, recordings.cameOfLabInEnglish] },
  parameters: { lang: 'en' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'What we heard and what we do');
    await says(canvasElement, 'We take the old bicycles away.');
    const link = () =>
      canvasElement
        .querySelector('wk-lab-feedback')!
        .shadowRoot!.querySelector('wk-lab-closing')
        ?.shadowRoot?.querySelector('a');
    await waitFor(() =>
      expect(link()?.getAttribute('href')).toBe(
        'https://community.example/share/commitments/fietsen-uit-de-berging',
      ),
    );
  },
};

export const InArabic: Story = {
  args: { answers: [recordings.labOverInArabic, recordings.cameOfLabInArabic] },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'ماذا سمعنا وماذا نفعل');
    await says(canvasElement, 'لا جواب بعد.');
  },
};
