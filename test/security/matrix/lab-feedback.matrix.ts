import { eachTheirOwn, everybody, type Ask, type Matrix, type Sees } from './matrix.ts';

const ofText = '{ text language state }';
const ofResults =
  '{ enough countedOn residents { choice count } visitors { choice count } paper { choice count } }';

const theLab: Ask = {
  text: `query ($slug: String!) { lab(slug: $slug, language: "nl") {
    id slug title ${ofText} heldOn place participants state closesOn correctedOn comments
    sections { id kind heading ${ofText} paragraphs items {
      id anchor text language fromResident plain ${ofText} question choices owner due commentCount results ${ofResults}
    } }
  } }`,
  variables: { slug: '{lab}' },
};
const draft: Ask = { text: theLab.text, variables: { slug: '{draft-lab}' } };
const inEnglish: Ask = {
  text: '{ lab(slug: "samen-in-de-buurt", language: "en") { title { text language } } }',
};

const oneItem = (item: string, language = 'nl'): Ask => ({
  text: `query ($id: ID!, $language: String) { labItem(id: $id, language: $language) { id text plain { text } } }`,
  variables: { id: item, language },
});
const myAnswers = (slug: string): Ask => ({
  text: `query ($slug: String!) { viewer { labAnswers(slug: $slug) { item choice } } }`,
  variables: { slug },
});

/** One point, in the section it stands in. */
const point = 'lab.sections.2.items.1';
const promise = 'lab.sections.5.items.0';
const cells = (at: string, sees: Sees) => ({ ask: theLab, at, sees });
const same = (at: string, value: unknown) => cells(at, everybody(value, { elsewhere: value }));
const nothing = everybody(null, { elsewhere: null });

/** What an organisation shows of a lab: to everybody alike, and of a lab that is not public, to nobody. */
export const labFeedback: Matrix = {
  'Query.lab': [
    cells('lab.slug', everybody('{lab}', { elsewhere: '{lab}' })),
    { ask: draft, at: 'lab', sees: nothing },
  ],
  'Query.lab(slug)': { ask: draft, at: 'lab', sees: nothing },
  'Query.lab(language)': {
    ask: inEnglish,
    at: 'lab.title.text',
    sees: everybody('Together in Molenveld', { elsewhere: 'Gesprek elders' }),
  },
  'Query.labItem': [
    { ask: oneItem('{item}'), at: 'labItem.id', sees: everybody('{item}', { elsewhere: null }) },
    {
      ask: oneItem('{item-elsewhere}'),
      at: 'labItem.id',
      sees: everybody(null, { elsewhere: '{item-elsewhere}' }),
    },
  ],
  'Query.labItem(id)': [
    { ask: oneItem('{item-of-draft}'), at: 'labItem', sees: nothing },
    { ask: oneItem('{withdrawn-item}'), at: 'labItem', sees: nothing },
    { ask: oneItem('{words}'), at: 'labItem', sees: nothing },
    { ask: oneItem('bogus'), at: 'labItem', sees: nothing },
  ],
  'Query.labItem(language)': {
    ask: oneItem('{item}', 'en'),
    at: 'labItem.plain.text',
    sees: everybody('Some neighbours speak little Dutch. They miss messages.', { elsewhere: null }),
  },
  'Lab.id': cells('lab.id', everybody('{lab-id}', { elsewhere: '{lab-id-elsewhere}' })),
  'Lab.slug': same('lab.slug', '{lab}'),
  'Lab.title': cells(
    'lab.title',
    everybody(written('Samen in Molenveld'), { elsewhere: written('Gesprek elders') }),
  ),
  'Lab.heldOn': same('lab.heldOn', '2026-10-12'),
  'Lab.place': same('lab.place', 'Molenveld'),
  'Lab.participants': same('lab.participants', 12),
  'Lab.state': same('lab.state', 'OPEN'),
  'Lab.closesOn': cells('lab.closesOn', everybody('2026-12-31', { elsewhere: null })),
  'Lab.correctedOn': cells('lab.correctedOn', everybody('2026-11-20', { elsewhere: null })),
  'Lab.comments': same('lab.comments', 'ON'),
  'Lab.sections': same('lab.sections.6.kind', 'THANKS'),
  'LabSection.id': cells(
    'lab.sections.2.id',
    everybody('{section-id}', { elsewhere: '{section-id-elsewhere}' }),
  ),
  'LabSection.kind': same('lab.sections.2.kind', 'BOTTLENECKS'),
  'LabSection.heading': same('lab.sections.2.heading', written('Wat staat ons in de weg?')),
  'LabSection.paragraphs': same('lab.sections.6.paragraphs', [
    'Wij bedanken iedereen die die avond tijd nam om te vertellen hoe het wonen hier is.',
  ]),
  'LabSection.items': [
    same(`${point}.anchor`, 'b-taal'),
    // The third point of this section was withdrawn here, and not elsewhere.
    cells('lab.sections.1.items.2.anchor', everybody(null, { elsewhere: 'm-later' })),
  ],
  'OrganisationText.text': cells(
    'lab.title.text',
    everybody('Samen in Molenveld', { elsewhere: 'Gesprek elders' }),
  ),
  'OrganisationText.language': same('lab.title.language', 'nl'),
  'OrganisationText.state': same('lab.title.state', 'WRITTEN'),
  'LabItem.id': cells(`${point}.id`, everybody('{item}', { elsewhere: '{item-elsewhere}' })),
  'LabItem.anchor': same(`${point}.anchor`, 'b-taal'),
  'LabItem.text': cells(
    `${point}.text`,
    everybody(
      'Wie weinig Nederlands spreekt, mist de berichten op het prikbord en durft een gesprek niet te beginnen.',
      { elsewhere: 'Punt van elders' },
    ),
  ),
  'LabItem.language': same(`${point}.language`, 'nl'),
  // That it is an idea is said, and of nobody whose it is.
  'LabItem.fromResident': [
    same(`${point}.fromResident`, false),
    cells('lab.sections.3.items.4.fromResident', everybody(true, { elsewhere: null })),
  ],
  'LabItem.plain': cells(
    `${point}.plain`,
    everybody(written('Sommige buren spreken nog weinig Nederlands. Zij missen berichten.'), {
      elsewhere: null,
    }),
  ),
  'LabItem.question': same(`${point}.question`, 'RECOGNISE'),
  'LabItem.choices': same(`${point}.choices`, ['YES', 'NO', 'DONT_KNOW']),
  'LabItem.owner': same(`${promise}.owner`, 'Woonservice'),
  'LabItem.due': same(`${promise}.due`, '2026-12-01'),
  // Answers of today are in no number, also not for whoever gave them.
  'LabItem.results': cells(
    `${point}.results`,
    everybody(
      {
        enough: true,
        countedOn: '2026-11-22',
        residents: counts({ YES: 20, NO: 10, DONT_KNOW: null }),
        visitors: counts({ YES: 15, NO: 10, DONT_KNOW: 10 }),
        paper: counts({ YES: 25, NO: 5, DONT_KNOW: null }),
      },
      { elsewhere: { enough: false, countedOn: null, residents: [], visitors: [], paper: [] } },
    ),
  ),
  'LabResults.enough': cells(`${point}.results.enough`, everybody(true, { elsewhere: false })),
  'LabResults.countedOn': cells(`${point}.results.countedOn`, everybody('2026-11-22', { elsewhere: null })),
  'LabResults.residents': cells(
    `${point}.results.residents`,
    everybody(counts({ YES: 20, NO: 10, DONT_KNOW: null }), { elsewhere: [] }),
  ),
  'LabResults.visitors': cells(
    `${point}.results.visitors`,
    everybody(counts({ YES: 15, NO: 10, DONT_KNOW: 10 }), { elsewhere: [] }),
  ),
  'LabResults.paper': cells(
    `${point}.results.paper`,
    everybody(counts({ YES: 25, NO: 5, DONT_KNOW: null }), { elsewhere: [] }),
  ),
  'LabCount.choice': cells(`${point}.results.residents.0.choice`, everybody('YES', { elsewhere: null })),
  'LabCount.count': [
    cells(`${point}.results.residents.0.count`, everybody(20, { elsewhere: null })),
    // Kept out of sight, since somebody could work out who it was.
    cells(`${point}.results.residents.2.count`, everybody(null, { elsewhere: null })),
  ],
  'Viewer.labAnswers': {
    ask: myAnswers('{lab}'),
    at: 'viewer.labAnswers',
    sees: onlyTheAuthor([{ item: '{item}', choice: 'YES' }]),
  },
  'Viewer.labAnswers(slug)': {
    ask: myAnswers('{draft-lab}'),
    at: 'viewer.labAnswers',
    sees: onlyTheAuthor([]),
  },
};

function onlyTheAuthor(own: unknown): Sees {
  return eachTheirOwn({
    guest: [],
    sameBuilding: [],
    otherBuilding: [],
    elsewhere: [],
    staff: [],
    author: own,
  });
}

function written(text: string) {
  return { text, language: 'nl', state: 'WRITTEN' };
}

function counts(cells: Record<string, number | null>) {
  return Object.entries(cells).map(([choice, count]) => ({ choice, count }));
}
