import type { LabRow } from './lab-statement.ts';

/** The row of a lab as the widget wants it. The order of the fields is the order of the widget's question. */
export function labAnswer(lab: LabRow | undefined, wanted: string, today: string): object | null {
  if (!lab) return null;
  const closed = lab.state === 'open' && lab.closes_on !== null && lab.closes_on < today;
  const text = textsOf(lab, wanted);
  const itemsIn = itemsOf(lab, text, today);
  const original = (words: string) => ({
    text: words,
    language: lab.language,
    state: lab.language === wanted ? 'WRITTEN' : 'MISSING',
  });
  return {
    id: globalId('Lab', lab.id),
    slug: lab.slug,
    title: text(lab.id, 'title') ?? original(lab.title),
    heldOn: lab.held_on,
    place: lab.place,
    participants: lab.participants,
    state: closed ? 'CLOSED' : name(lab.state),
    closesOn: lab.closes_on,
    comments: name(lab.comments),
    sections: lab.sections.map(([id, kind, heading, paragraphs]) => ({
      id: globalId('LabSection', id),
      kind: name(kind),
      heading: text(id, 'heading') ?? original(heading),
      paragraphs,
      items: itemsIn(id, kind),
      __typename: 'LabSection',
    })),
    __typename: 'Lab',
  };
}

type Texts = ReturnType<typeof textsOf>;

/** The text in the reader's language, else the one it was written in, marked as missing. */
function textsOf({ texts, language: written }: LabRow, wanted: string) {
  const best = new Map<string, object>();
  for (const [aboutId, field, language, text, state] of texts) {
    const key = `${aboutId} ${field}`;
    if (language === wanted) best.set(key, { text, language, state: name(state) });
    else if (language === written && !best.has(key)) best.set(key, { text, language, state: 'MISSING' });
  }
  return (aboutId: string, field: string) => best.get(`${aboutId} ${field}`) ?? null;
}

function itemsOf(lab: LabRow, textOf: Texts, today: string) {
  const comments = new Map(lab.comment_counts);
  const pictures = new Map(lab.pictures.map((picture) => [`${picture[0]} ${picture[1]}`, picture]));
  return (wantedSection: string, kind: string): object[] => {
    const items: object[] = [];
    for (const [id, sectionId, anchor, text, owner, due] of lab.items) {
      if (sectionId !== wantedSection) continue;
      const question = questionOf(kind, due, today);
      const residents = pictures.get(`lab-item:${id} residents`);
      const visitors = pictures.get(`lab-item:${id} visitors`);
      items.push({
        id: globalId('LabItem', id),
        anchor,
        text,
        plain: textOf(id, 'plain'),
        question,
        choices: choicesOf(question),
        owner,
        due,
        commentCount: comments.get(id) ?? 0,
        results: {
          enough: residents !== undefined || visitors !== undefined,
          countedOn: residents?.[2] ?? visitors?.[2] ?? null,
          residents: counts(residents?.[3]),
          visitors: counts(visitors?.[3]),
        },
        __typename: 'LabItem',
      });
    }
    return items;
  };
}

function counts(cells: Readonly<Record<string, number | null>> = {}): object[] {
  return Object.entries(cells).map(([choice, count]) => ({ choice: name(choice), count }));
}

function questionOf(kind: string, due: string | null, today: string): string | null {
  if (kind === 'action-points') return due !== null && due < today ? 'NOTICE' : 'GOOD_PLAN';
  return questions[kind] ?? null;
}

const questions: Readonly<Record<string, string>> = {
  meaning: 'AGREE',
  bottlenecks: 'RECOGNISE',
  solutions: 'HELP',
  'whose-turn': 'WHO_STARTS',
};

function choicesOf(question: string | null): string[] {
  if (question === null) return [];
  return question === 'WHO_STARTS'
    ? ['ORGANISATION', 'RESIDENTS', 'TOGETHER', 'DONT_KNOW']
    : ['YES', 'NO', 'DONT_KNOW'];
}

const name = (value: string) => value.toUpperCase().replaceAll('-', '_');
const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');
