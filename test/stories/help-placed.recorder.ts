import { neighbour } from './hall.talk.ts';
import type { Recorder, Recordings } from './recorder.ts';

const knitting = {
  firstName: 'Annie',
  home: 'De Linde 20',
  consent: 'BY_PHONE',
  source: 'PHONE',
  onPaper: false,
  kind: 'REQUEST',
  category: 'SEWING',
  title: 'Wie breit er met mij?',
  text: 'Ik heb wol genoeg, en thuis is het stil.',
  language: 'nl',
  timing: 'REGULARLY',
  reach: 'NEIGHBOURHOOD',
};

/** What staff placed for a neighbour without internet, as Bas reads it, and his talk with the office. */
export async function recordPlaced(recorder: Recorder): Promise<Recordings> {
  const { community, act, mine } = recorder;
  const els = { by: await community.asStaff('els@wonen.example', 'staff', 'Els'), inConsole: true } as const;
  const bas = { by: await neighbour(recorder, 'bas') };
  const { answer } = await act('PlaceForNeighbour', knitting, els);
  const { id } = answer.data.placeForNeighbour.post;
  const placedForNeighbour = await mine('HelpPost', { id }, bas);
  const said = await act('RespondToHelp', { post: id, sentence: 'I_CAN_HELP_YOU' }, bas);
  const talk = said.answer.data.respondToHelp.talk.id;
  community.clock.passSeconds(60);
  await act('AnswerForNeighbour', { talk, act: 'PASS_ON' }, els);
  return { placedForNeighbour, talkWithOffice: await mine('HelpTalk', { id: talk }, bas) };
}
