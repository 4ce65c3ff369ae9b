import { seedStaff } from '../../packages/server/src/account/console.seed.ts';
import { seedMix } from '../../packages/server/src/mix/mix.seed.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import { openRecorder, type Recordings } from './recorder.ts';

/** The texts beside vacant homes: proposed, refused, written, checked and taken away. */
export async function recordConsoleMix(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  const { organisation, clock, secret } = community;
  try {
    const by = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    const sam = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const tooFew = await mine('OneMixAdvert', { building: 'de-wilg' }, sam);
    await community.rows(async (db) => {
      const context = { db, organisation, clock, secret };
      await seedStaff(context);
      await seedMix(context, await seedResidents(context));
    });
    const overview = await mine('MixAdverts', {}, sam);
    const proposed = await mine('OneMixAdvert', { building: 'de-wilg' }, sam);
    const { proposed: activities, latestDay: endsOn } = proposed.answer.data.console.mixAdvert;
    const typed = { building: 'de-wilg', activities, endsOn };
    const toCheck = await mine('OneMixAdvert', { building: 'de-sluis' }, sam);
    const publicText = await mine('OneMixAdvert', { building: 'de-linde' }, sam);
    const { id: advert, translations } = publicText.answer.data.console.mixAdvert.versions[0];
    const waiting = translations.find((one: { checked: boolean }) => !one.checked).id;
    const inGerman = { advert, language: 'de' };
    const idOf = (of: typeof toCheck) => of.answer.data.console.mixAdvert.versions[0].id;
    return {
      isBack,
      tooFew,
      overview,
      proposed,
      choosesPeople: await act('WriteMixAdvert', { ...typed, text: 'Wij zijn een rustige flat.' }, sam),
      written: await act('WriteMixAdvert', { ...typed, text: '' }, sam),
      toCheck,
      checked: await act('CheckMixAdvert', { advert: idOf(toCheck) }, sam),
      publicText,
      translationChecked: await act('CheckMixAdvertTranslation', { translation: waiting }, sam),
      translationChooses: await act(
        'TranslateMixAdvert',
        { ...inGerman, text: 'Unten ist ein ruhiger Saal.' },
        sam,
      ),
      translated: await act(
        'TranslateMixAdvert',
        {
          ...inGerman,
          text: 'Unten ist ein Saal mit einer Küche. Donnerstags trinken Nachbarn dort Kaffee.',
        },
        sam,
      ),
      withdrawn: await act('WithdrawMixAdvert', { advert: idOf(publicText) }, sam),
    };
  } finally {
    await community.close();
  }
}
