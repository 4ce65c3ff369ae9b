import { placeIdea } from '../../packages/server/src/lab-feedback/place-idea.actions.ts';
import { openRecorder, type Recorded, type Recordings } from './recorder.ts';

const report = `Samen in De Wilg

Op 2 november 2026 spraken we met 9 bewoners in de hal van De Wilg.

Wat gaat er niet goed?

Buren kennen elkaar niet. Nieuwe bewoners weten niet wie zij om hulp kunnen vragen.

De bel is vaak stuk.

Wat kan helpen?

- Een buur die nieuwe bewoners gedag zegt
- We willen vaker samen eten. Daarnaast kan een bord in de hal helpen om elkaar te vinden.

Actiepunten

- Woonservice laat de bel maken vóór 1 december 2026.`;

/** What an editor sees of a report that is pasted, corrected, and corrected by a colleague at the same time. */
export async function recordConsoleLabFeedback(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  try {
    const by = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const karim = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const labs = await recorder.mine('ConsoleLabs', {}, karim);
    const bring = (text: string) => recorder.bring('lab-report', Buffer.from(text), karim);
    const withoutDay = await bring(report.replace('2 november 2026', 'een avond'));
    const noSections = await bring('Beste buren, tot morgen.');
    const brought = await bring(report);
    const { slug } = brought.answer as { slug: string };
    const lab = await recorder.mine('LabToEdit', { slug }, karim);
    const notThere = await recorder.mine('LabToEdit', { slug: 'weg' }, karim);
    const { sections, id, version, heldOn } = labIn(lab);
    const point = sections.at(-2).items[1];
    const shaped = { id: point.id, version: point.version };
    const split = await recorder.act('ShapeLabItem', { ...shaped, how: 'SPLIT', at: 29 }, karim);
    const splitMeanwhile = await recorder.act('ShapeLabItem', { ...shaped, how: 'SPLIT', at: 29 }, karim);
    const text = {
      about: point.id,
      language: 'nl',
      text: 'Wij eten vaker samen.',
      checked: false,
      version: 0,
    };
    const plain = await recorder.act('WriteLabText', text, karim);
    const changedMeanwhile = await recorder.act('WriteLabText', text, karim);
    const labNow = await recorder.mine('LabToEdit', { slug }, karim);
    const translated = await recorder.act(
      'WriteLabText',
      { ...text, language: 'en', text: 'We eat together more often.', checked: true },
      karim,
    );
    const head = { id, version, heldOn, title: 'Samen in De Wilg', place: 'De Wilg', participants: 0 };
    const noNumber = await recorder.act('EditLab', head, karim);
    const { rows, organisation } = community;
    const idea = { text: 'Een bank bij de vijver.\nDan praat je makkelijker.', language: 'nl' };
    const labId = Buffer.from(id as string, 'base64')
      .toString()
      .split(':')[1]!;
    await rows((db) => placeIdea({ db, organisation }, { labId, ...idea }));
    return {
      isBack,
      labs,
      withoutDay,
      noSections,
      brought,
      lab,
      notThere,
      split,
      splitMeanwhile,
      plain,
      changedMeanwhile,
      labNow,
      translated,
      noNumber,
      labWithIdea: await recorder.mine('LabToEdit', { slug }, karim),
    };
  } finally {
    await community.close();
  }
}

function labIn(recorded: Recorded) {
  return recorded.answer.data.console.lab;
}
