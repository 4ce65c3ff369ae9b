import { eachTheirOwn, type Ask, type Matrix } from './matrix.ts';

const seen = 'answers { question }';
const own: Ask = {
  text: `{ viewer { profile {
    __typename letter building neighbourhood audiences paused pausedUntil
    questions { question usually countedFrom } pictureUsually today latestDay
    picture { address small: address(size: SMALL) audience until ended }
    answers { question chosen words language waiting audience until ended counted }
    nobody: seenBy(audience: ONLY_ME) { ${seen} } friend: seenBy(audience: AFTER_BOTH_YES) { ${seen} }
    neighbourhood_: seenBy(audience: NEIGHBOURHOOD) { firstName building ${seen} }
  } } }`,
};

/** A guest has none; everybody else sees their own, and nobody else's. */
const theirs = (of: { noor: unknown; mo: unknown; bob: unknown; els: unknown; ina: unknown }) =>
  eachTheirOwn({
    guest: null,
    sameBuilding: of.noor,
    otherBuilding: of.mo,
    elsewhere: of.bob,
    staff: of.els,
    author: of.ina,
  });
const allOfThem = (value: unknown) => theirs({ noor: value, mo: value, bob: value, els: value, ina: value });
const onlyIna = (value: unknown) => theirs({ noor: null, mo: null, bob: null, els: null, ina: value });

const withStairwell = ['ONLY_ME', 'MY_BUDDY', 'AFTER_BOTH_YES', 'STAIRWELL', 'BUILDING', 'NEIGHBOURHOOD'];
const without = withStairwell.filter((audience) => audience !== 'STAIRWELL');
/** In the order of the guide: words that wait, a thing for the building, a wish, a thing for herself, one that ended, one for all. */
const answer = (at: number, field: string) => `viewer.profile.answers.${at}.${field}`;

/** What somebody told, as they see it themselves. */
export const ownProfile: Matrix = {
  'Viewer.profile': { ask: own, at: 'viewer.profile.__typename', sees: allOfThem('OwnProfile') },
  'OwnProfile.letter': {
    ask: own,
    at: 'viewer.profile.letter',
    sees: theirs({ noor: 'N', mo: 'M', bob: 'B', els: 'E', ina: 'I' }),
  },
  'OwnProfile.building': {
    ask: own,
    at: 'viewer.profile.building',
    sees: theirs({ noor: 'De Linde', mo: 'De Schipper', bob: 'De Linde', els: 'De Wilg', ina: 'De Linde' }),
  },
  'OwnProfile.neighbourhood': {
    ask: own,
    at: 'viewer.profile.neighbourhood',
    sees: theirs({
      noor: 'Molenveld',
      mo: 'Havenkwartier',
      bob: 'Molenveld',
      els: 'Molenveld',
      ina: 'Molenveld',
    }),
  },
  'OwnProfile.audiences': {
    ask: own,
    at: 'viewer.profile.audiences',
    sees: theirs({ noor: withStairwell, mo: withStairwell, bob: without, els: without, ina: withStairwell }),
  },
  'OwnProfile.questions': {
    ask: own,
    at: 'viewer.profile.questions.5.question',
    sees: allOfThem('LIKE_HERE'),
  },
  'ProfileAskedQuestion.question': {
    ask: own,
    at: 'viewer.profile.questions.2.question',
    sees: allOfThem('COULD_USE'),
  },
  'ProfileAskedQuestion.usually': {
    ask: own,
    at: 'viewer.profile.questions.2.usually',
    sees: allOfThem('AFTER_BOTH_YES'),
  },
  'ProfileAskedQuestion.countedFrom': {
    ask: own,
    at: 'viewer.profile.questions.2.countedFrom',
    sees: allOfThem(10),
  },
  'OwnProfile.pictureUsually': {
    ask: own,
    at: 'viewer.profile.pictureUsually',
    sees: allOfThem('BUILDING'),
  },
  'OwnProfile.today': { ask: own, at: 'viewer.profile.today', sees: allOfThem('2026-11-23') },
  'OwnProfile.latestDay': { ask: own, at: 'viewer.profile.latestDay', sees: allOfThem('2027-11-24') },
  'OwnProfile.paused': {
    ask: own,
    at: 'viewer.profile.paused',
    sees: theirs({ noor: false, mo: true, bob: false, els: false, ina: false }),
  },
  'OwnProfile.pausedUntil': {
    ask: own,
    at: 'viewer.profile.pausedUntil',
    sees: theirs({ noor: null, mo: '2026-12-01', bob: null, els: null, ina: null }),
  },
  'OwnProfile.picture': {
    ask: own,
    at: 'viewer.profile.picture',
    sees: onlyIna({
      address: '{picture-of-ina}',
      small: '{small-picture-of-ina}',
      audience: 'BUILDING',
      until: null,
      ended: false,
    }),
  },
  'OwnPicture.address': { ask: own, at: 'viewer.profile.picture.address', sees: onlyIna('{picture-of-ina}') },
  'OwnPicture.address(size)': {
    ask: own,
    at: 'viewer.profile.picture.small',
    sees: onlyIna('{small-picture-of-ina}'),
  },
  'OwnPicture.audience': { ask: own, at: 'viewer.profile.picture.audience', sees: onlyIna('BUILDING') },
  'OwnPicture.until': { ask: own, at: 'viewer.profile.picture.until', sees: onlyIna(null) },
  'OwnPicture.ended': { ask: own, at: 'viewer.profile.picture.ended', sees: onlyIna(false) },
  'OwnProfile.answers': { ask: own, at: 'viewer.profile.answers.5.question', sees: onlyIna('LIKE_HERE') },
  'OwnProfileAnswer.question': { ask: own, at: answer(2, 'question'), sees: onlyIna('COULD_USE') },
  'OwnProfileAnswer.chosen': { ask: own, at: answer(3, 'chosen'), sees: onlyIna(['nl', 'pap']) },
  'OwnProfileAnswer.words': { ask: own, at: answer(0, 'words'), sees: onlyIna('Wachtende woorden van Ina') },
  'OwnProfileAnswer.waiting': {
    ask: own,
    at: answer(0, 'waiting'),
    sees: theirs({ noor: false, mo: null, bob: null, els: null, ina: true }),
  },
  'OwnProfileAnswer.language': { ask: own, at: answer(1, 'language'), sees: onlyIna('nl') },
  'OwnProfileAnswer.audience': { ask: own, at: answer(2, 'audience'), sees: onlyIna('AFTER_BOTH_YES') },
  'OwnProfileAnswer.until': { ask: own, at: answer(4, 'until'), sees: onlyIna('2026-11-22') },
  'OwnProfileAnswer.ended': { ask: own, at: answer(4, 'ended'), sees: onlyIna(true) },
  'OwnProfileAnswer.counted': { ask: own, at: answer(4, 'counted'), sees: onlyIna(false) },
  'OwnProfile.seenBy': {
    ask: own,
    at: 'viewer.profile.neighbourhood_',
    sees: onlyIna({ firstName: 'Ina', building: null, answers: [{ question: 'LIKE_HERE' }] }),
  },
  'OwnProfile.seenBy(audience)': [
    { ask: own, at: 'viewer.profile.nobody', sees: onlyIna(null) },
    {
      ask: own,
      at: 'viewer.profile.friend.answers',
      // Whom one knows, one's card is always there for.
      sees: theirs({
        noor: [],
        mo: [],
        bob: [],
        els: [],
        ina: [{ question: 'ENJOY' }, { question: 'COULD_USE' }, { question: 'LIKE_HERE' }],
      }),
    },
  ],
};
