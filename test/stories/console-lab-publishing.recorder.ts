import { labTextChanged } from '../../packages/server/src/lab-feedback/lab-text.actions.ts';
import { saveLab } from '../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { openRecorder, type Recorded, type Recordings } from './recorder.ts';

const slug = 'samen-in-de-wilg';

/** A lab on its way to the website: read first by others, asked about, planned, opened, corrected and closed. */
export async function recordConsoleLabPublishing(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  const { organisation, clock } = community;
  const inside = <T>(work: (context: any) => Promise<T>) =>
    community.rows((db) => work({ db, organisation, clock } as never));
  const atPreview = (code: string, said: object) =>
    community.fetch('/preview/answer', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
      body: JSON.stringify({ code, words: '', ...said }),
    });
  try {
    const id = await inside((context) => saveLab(context, reportOf('other'), { slug }));
    const by = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const karim = { by, inConsole: true } as const;
    const els = { by: await community.asStaff('els@wonen.example', 'admin'), inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const read = (who: typeof karim | typeof els = karim) => recorder.mine('LabPublishing', { slug }, who);
    const incomplete = await read();
    await inside((context) => saveLab(context, reportOf('bottlenecks'), { slug }));
    const draft = await read();
    const lab = published(draft);
    const step = async (taken: string, who: typeof karim | typeof els = karim) =>
      recorder.act(
        'TakeLabStep',
        { lab: lab.id, step: taken, textVersion: published(await read()).textVersion },
        who,
      );
    const noName = await recorder.act('MakeLabPreview', { lab: lab.id, name: '' }, karim);
    const linked = await recorder.act('MakeLabPreview', { lab: lab.id, name: 'de deelnemers' }, karim);
    const [{ id: preview, address }] = linked.answer.data.makeLabPreview.lab.previews;
    const code = address.split('#')[1];
    await atPreview(code, { right: false, words: 'Wij waren met negen, niet met tien.' });
    await atPreview(code, { right: true });
    const answered = await read();
    const last = published(answered).previews[0].answers[0].id;
    const allRead = await recorder.act('ReadPreviewAnswers', { last }, karim);
    const withdrawn = await recorder.act('WithdrawLabPreview', { preview }, karim);
    const arrange = (opensOn: string | null, closesOn: string | null) =>
      recorder.act('ArrangeLab', { lab: lab.id, opensOn, closesOn, comments: 'LOOKED_AT_FIRST' }, karim);
    const crossed = await arrange('2026-12-14', '2026-12-01');
    const arranged = await arrange('2026-12-01', '2026-12-31');
    const forAdmin = await read(els);
    const secondPerson = await recorder.act('NeedSecondPerson', { needed: true }, els);
    const draftForTwo = await read(els);
    const asked = await step('ASK');
    const toCheck = await read(els);
    const ownToCheck = await read();
    const planned = await step('PUBLISH', els);
    const isPlanned = await read(els);
    const opened = await step('PUBLISH', els);
    const changedMeanwhile = await step('PUBLISH', els);
    await inside((context) => labTextChanged(context, id));
    const corrected = await read();
    const closed = await step('CLOSE');
    const isClosed = await read();
    const archived = await step('ARCHIVE');
    return {
      isBack,
      incomplete,
      draft,
      noName,
      linked,
      answered,
      allRead,
      withdrawn,
      crossed,
      arranged,
      forAdmin,
      secondPerson,
      draftForTwo,
      asked,
      toCheck,
      ownToCheck,
      planned,
      isPlanned,
      opened,
      changedMeanwhile,
      corrected,
      closed,
      isClosed,
      archived,
    };
  } finally {
    await community.close();
  }
}

function published(recorded: Recorded) {
  return recorded.answer.data.console.labPublishing;
}

function reportOf(kind: 'bottlenecks' | 'other') {
  const item = { id: 'b-bel', text: 'De bel is vaak stuk.', plain: null, asksMoreThanOne: false };
  return {
    title: 'Samen in De Wilg',
    date: '2026-11-02',
    participants: 9,
    language: 'nl' as const,
    sections: [{ kind, heading: 'Wat gaat er niet goed?', text: [], items: [item] }],
  };
}
