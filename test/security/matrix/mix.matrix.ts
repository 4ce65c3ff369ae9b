import { act } from './act.ts';
import { atWork, everybody, workedOn, type Ask, type Cells, type Matrix } from './matrix.ts';

const page: Ask = {
  text: `query ($language: String) {
    mix(building: "de-linde") { place aroundOf countedOn languages
      talents { of people } interests { of people } wishes { of people } }
    around: mix(neighbourhood: "molenveld") { place }
    nowhere: mix(building: "nergens") { place }
    beside: mix(building: "de-linde", vacantHome: "de-linde") { place }
    mixAdvert(building: "de-linde", language: $language) {
      language heading lead activities own ownLanguage ownNote welcome until endsOn plain }
    noAdvert: mixAdvert(building: "de-wilg") { lead }
  }`,
  variables: { language: 'nl' },
};
/** Everybody reads it; elsewhere nothing was counted and nothing written. */
const read = (at: string, here: unknown, elsewhere: unknown = null): Cells => ({
  ask: page,
  at,
  sees: everybody(here, { elsewhere }),
});
const inEnglish: Ask = {
  text: '{ mixAdvert(building: "de-linde", language: "en") { heading ownNote } }',
};
const inLanguage = (language: string, own: string): Cells => ({
  ask: { text: page.text, variables: { language } },
  at: 'mixAdvert.own',
  sees: everybody(own, { elsewhere: null }),
});

const asked: Ask = {
  text: `query ($building: String!) { console {
    mixAdverts { slug name neighbourhood standing }
    mixAdvert(building: $building) { slug name offered proposed latestDay shown { own }
      versions { id version state activities text endsOn ended writer writtenOn checker viewerMayCheck asRead { own }
        viewerMayTranslate translations { id language text checked writer checker viewerMayCheck } } }
  } }`,
  variables: { building: 'de-linde' },
};
/** For editors and staff; Els, an admin, wrote it herself. */
const seen = (at: string, editor: unknown, admin: unknown = editor): Cells => ({
  ask: asked,
  at: `console.${at}`,
  sees: atWork({ editor, admin }),
});
const version = (field: string, editor: unknown, admin: unknown = editor) =>
  seen(`mixAdvert.versions.0.${field}`, editor, admin);
/** Of the text that waits one is checked; of the one that is read one waits. */
const translation = (field: string, editor: unknown, admin: unknown = editor, at = '0.translations.0') =>
  seen(`mixAdvert.versions.${at}.${field}`, editor, admin);

const code = (ask: Ask, editor: string | null, admin = editor): Cells => ({
  ask,
  at: 'done.code',
  sees: workedOn({ editor, admin, otherwise: 'NOT_FOUND' }),
});
const payload = (ask: Ask, at: string, editor: unknown, admin: unknown): Cells => ({
  ask,
  at: `done.${at}`,
  sees: workedOn({ editor, admin, otherwise: null }),
});
const badId = (mutation: string, input: object): Cells => ({
  ask: act(mutation, { ...input, clientMutationId: 'kort' }),
  at: 'done.code',
  sees: workedOn({
    editor: 'INPUT_NOT_READABLE',
    admin: 'INPUT_NOT_READABLE',
    otherwise: 'INPUT_NOT_READABLE',
    visitor: 'SIGN_IN_NEEDED',
  }),
});

const writing = {
  building: 'kapelstraat',
  activities: ['coffee'],
  text: 'Er is een tuin.',
  endsOn: '2027-01-01',
};
const advert = 'advert { slug versions { state } }';
const write = act('writeMixAdvert', writing, advert);
const wrong = (field: string, value: unknown, refused: string): Cells =>
  code(act('writeMixAdvert', { ...writing, [field]: value }), refused);
const check = act('checkMixAdvert', { advert: '{advert-to-check}' }, advert);
const withdraw = act('withdrawMixAdvert', { advert: '{advert-to-withdraw}' }, advert);

const translating = { advert: '{advert-shown}', language: 'uk', text: 'Є зала.' };
const translate = act('translateMixAdvert', translating, advert);
const wrongly = (field: string, value: unknown, refused: string): Cells =>
  code(act('translateMixAdvert', { ...translating, [field]: value }), refused);
const checkTranslation = act(
  'checkMixAdvertTranslation',
  { translation: '{translation-to-check}' },
  'advert { versions { translations { checked } } }',
);

/** Numbers of nobody for everybody; the text beside a home for everybody once a second person let it through. */
export const mix: Matrix = {
  'Query.mix': read('mix.place', 'De Linde', 'Molenveld'),
  'Query.mix(building)': read('nowhere.place', null),
  'Query.mix(neighbourhood)': read('around.place', 'Molenveld', 'Molenveld'),
  'Query.mix(vacantHome)': read('beside.place', null),
  'Mix.place': read('mix.place', 'De Linde', 'Molenveld'),
  'Mix.aroundOf': read('mix.aroundOf', null, 'De Linde'),
  'Mix.countedOn': read('mix.countedOn', '2026-11-22'),
  'Mix.languages': read('mix.languages', ['nl', 'tr'], []),
  'Mix.talents': read(
    'mix.talents',
    [
      { of: 'cooking', people: 20 },
      { of: 'gardening', people: 5 },
    ],
    [],
  ),
  'Mix.interests': read('mix.interests.1.of', 'walking'),
  'Mix.wishes': read('mix.wishes', [{ of: 'home', people: 15 }], []),
  'MixNumber.of': read('mix.talents.0.of', 'cooking'),
  'MixNumber.people': read('mix.talents.0.people', 20),
  'Query.mixAdvert': [
    read('mixAdvert.own', 'Er is een zaal.'),
    // What nobody checked is read by nobody else.
    inLanguage('pl', 'Er is een zaal.'),
    inLanguage('tr', 'Bir salon var.'),
  ],
  'Query.mixAdvert(building)': read('noAdvert', null),
  'Query.mixAdvert(language)': {
    ask: inEnglish,
    at: 'mixAdvert.heading',
    sees: everybody('What do neighbours like to do here?', { elsewhere: null }),
  },
  'MixAdvertText.language': read('mixAdvert.language', 'nl'),
  'MixAdvertText.heading': read('mixAdvert.heading', 'Wat doen buren hier graag?'),
  'MixAdvertText.lead': read('mixAdvert.lead', 'Dit doen buren in De Linde graag:'),
  'MixAdvertText.activities': read('mixAdvert.activities', ['Samen koffie drinken', 'Wandelen']),
  'MixAdvertText.own': read('mixAdvert.own', 'Er is een zaal.'),
  'MixAdvertText.ownLanguage': read('mixAdvert.ownLanguage', 'nl'),
  'MixAdvertText.ownNote': {
    ask: inEnglish,
    at: 'mixAdvert.ownNote',
    sees: everybody('This text is only there in Dutch.', { elsewhere: null }),
  },
  'MixAdvertText.welcome': read('mixAdvert.welcome.2', 'Dit telt niet mee voor de woning.'),
  'MixAdvertText.until': read('mixAdvert.until', 'Deze tekst staat hier tot en met 1\u00a0februari 2027.'),
  'MixAdvertText.endsOn': read('mixAdvert.endsOn', '2027-02-01'),
  'MixAdvertText.plain': read(
    'mixAdvert.plain',
    'Wat doen buren hier graag?\n\nDit doen buren in De Linde graag:\n- Samen koffie drinken\n- Wandelen\n\nEr is een zaal.\n\n' +
      'Iedereen is welkom. Je hoeft niets te kunnen. Dit telt niet mee voor de woning.\n\n' +
      'Deze tekst staat hier tot en met 1\u00a0februari 2027.\n',
  ),
  'Console.mixAdverts': seen('mixAdverts.0.slug', 'de-kade'),
  'MixAdvertBuilding.slug': seen('mixAdverts.0.slug', 'de-kade'),
  'MixAdvertBuilding.name': seen('mixAdverts.0.name', 'De Kade'),
  'MixAdvertBuilding.neighbourhood': seen('mixAdverts.0.neighbourhood', 'Havenkwartier'),
  'MixAdvertBuilding.standing': seen('mixAdverts.0.standing', 'NONE'),
  'Console.mixAdvert': seen('mixAdvert.slug', 'de-linde'),
  'Console.mixAdvert(building)': {
    ask: { text: asked.text, variables: { building: 'nergens' } },
    at: 'console.mixAdvert',
    sees: atWork({ editor: null, admin: null }),
  },
  'MixAdvertAtWork.slug': seen('mixAdvert.slug', 'de-linde'),
  'MixAdvertAtWork.name': seen('mixAdvert.name', 'De Linde'),
  'MixAdvertAtWork.offered': seen('mixAdvert.offered.0', 'coffee'),
  'MixAdvertAtWork.proposed': seen('mixAdvert.proposed', ['coffee', 'cooking', 'walking', 'gardening']),
  'MixAdvertAtWork.latestDay': seen('mixAdvert.latestDay', '2027-05-25'),
  'MixAdvertAtWork.shown': seen('mixAdvert.shown.own', 'Er is een zaal.'),
  'MixAdvertAtWork.versions': version('state', 'WAITING'),
  'MixAdvertVersion.id': version('id', '{advert-waiting}'),
  'MixAdvertVersion.version': version('version', 2),
  'MixAdvertVersion.state': version('state', 'WAITING'),
  'MixAdvertVersion.activities': version('activities', ['coffee', 'walking']),
  'MixAdvertVersion.text': version('text', 'Nog geheime tekst bij een woning'),
  'MixAdvertVersion.endsOn': version('endsOn', '2027-02-01'),
  'MixAdvertVersion.ended': version('ended', false),
  'MixAdvertVersion.writer': version('writer', 'Els'),
  'MixAdvertVersion.writtenOn': version('writtenOn', '2026-11-23'),
  'MixAdvertVersion.checker': seen('mixAdvert.versions.1.checker', 'Karim'),
  'MixAdvertVersion.viewerMayCheck': version('viewerMayCheck', true, false),
  'MixAdvertVersion.viewerMayTranslate': version('viewerMayTranslate', true),
  'MixAdvertVersion.translations': translation('language', 'tr'),
  'MixAdvertTranslation.id': translation(
    'id',
    '{translation-waiting}',
    '{translation-waiting}',
    '1.translations.0',
  ),
  'MixAdvertTranslation.language': translation('language', 'tr'),
  'MixAdvertTranslation.text': translation(
    'text',
    'Jeszcze tajna sala.',
    'Jeszcze tajna sala.',
    '1.translations.0',
  ),
  'MixAdvertTranslation.checked': translation('checked', true),
  'MixAdvertTranslation.writer': translation('writer', 'Els'),
  'MixAdvertTranslation.checker': translation('checker', 'Karim'),
  'MixAdvertTranslation.viewerMayCheck': translation('viewerMayCheck', true, false, '1.translations.0'),
  'MixAdvertVersion.asRead': version('asRead.own', 'Nog geheime tekst bij een woning'),
  'Mutation.writeMixAdvert': code(write, null),
  'WriteMixAdvertPayload.clientMutationId': payload(write, 'clientMutationId', '{new-id}', '{new-id}'),
  'WriteMixAdvertPayload.advert': payload(write, 'advert.slug', 'kapelstraat', 'kapelstraat'),
  'WriteMixAdvertInput.clientMutationId': badId('writeMixAdvert', writing),
  'WriteMixAdvertInput.building': wrong('building', 'nergens', 'NOT_FOUND'),
  'WriteMixAdvertInput.activities': wrong('activities', ['children'], 'CHOICE_NOT_OFFERED'),
  'WriteMixAdvertInput.text': wrong('text', 'Wij zijn rustig.', 'WORDS_CHOOSE_PEOPLE'),
  'WriteMixAdvertInput.endsOn': wrong('endsOn', '2027-05-26', 'DATE_TOO_FAR'),
  // A second person, once; nobody their own.
  'Mutation.checkMixAdvert': code(check, null, 'CHANGED_MEANWHILE'),
  'CheckMixAdvertPayload.clientMutationId': payload(check, 'clientMutationId', '{new-id}', null),
  'CheckMixAdvertPayload.advert': payload(check, 'advert.versions.0.state', 'PUBLIC', null),
  'CheckMixAdvertInput.clientMutationId': badId('checkMixAdvert', { advert: '{advert-to-check}' }),
  'CheckMixAdvertInput.advert': code(act('checkMixAdvert', { advert: '{words}' }), 'NOT_FOUND'),
  'Mutation.translateMixAdvert': code(translate, null),
  'TranslateMixAdvertPayload.clientMutationId': payload(
    translate,
    'clientMutationId',
    '{new-id}',
    '{new-id}',
  ),
  'TranslateMixAdvertPayload.advert': payload(translate, 'advert.slug', 'de-linde', 'de-linde'),
  'TranslateMixAdvertInput.clientMutationId': badId('translateMixAdvert', translating),
  'TranslateMixAdvertInput.advert': wrongly('advert', '{words}', 'NOT_FOUND'),
  'TranslateMixAdvertInput.language': wrongly('language', 'fr', 'CHOICE_NOT_OFFERED'),
  'TranslateMixAdvertInput.text': wrongly('text', 'Тихий будинок.', 'WORDS_CHOOSE_PEOPLE'),
  // A second person, once; nobody their own.
  'Mutation.checkMixAdvertTranslation': code(checkTranslation, null, 'CHANGED_MEANWHILE'),
  'CheckMixAdvertTranslationPayload.clientMutationId': payload(
    checkTranslation,
    'clientMutationId',
    '{new-id}',
    null,
  ),
  'CheckMixAdvertTranslationPayload.advert': payload(
    checkTranslation,
    'advert.versions.0.translations.0.checked',
    true,
    null,
  ),
  'CheckMixAdvertTranslationInput.clientMutationId': badId('checkMixAdvertTranslation', {
    translation: '{translation-to-check}',
  }),
  'CheckMixAdvertTranslationInput.translation': code(
    act('checkMixAdvertTranslation', { translation: '{words}' }),
    'NOT_FOUND',
  ),
  'Mutation.withdrawMixAdvert': code(withdraw, null, 'ALREADY_WITHDRAWN'),
  'WithdrawMixAdvertPayload.clientMutationId': payload(withdraw, 'clientMutationId', '{new-id}', null),
  'WithdrawMixAdvertPayload.advert': payload(withdraw, 'advert.versions.0.state', 'WITHDRAWN', null),
  'WithdrawMixAdvertInput.clientMutationId': badId('withdrawMixAdvert', { advert: '{advert-to-withdraw}' }),
  'WithdrawMixAdvertInput.advert': code(act('withdrawMixAdvert', { advert: '{words}' }), 'NOT_FOUND'),
};
