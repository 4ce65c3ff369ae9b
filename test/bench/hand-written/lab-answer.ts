import type { LabRow } from './lab-statement.ts';

/** The rows of a lab as the widget wants them. The order of the fields is the order of the widget's question. */
export function labAnswer(rows: readonly LabRow[], wanted: string, today: string): object | null {
  const [lab] = rows;
  if (!lab) return null;
  const closed = lab.state === 'open' && lab.closes_on !== null && lab.closes_on < today;
  return {
    id: globalId('Lab', lab.id),
    slug: lab.slug,
    title:
      text(lab.title_text, lab.title_language, lab.title_state) ?? original(lab.title, lab.language, wanted),
    heldOn: lab.held_on,
    place: lab.place,
    participants: lab.participants,
    state: closed ? 'CLOSED' : name(lab.state),
    closesOn: lab.closes_on,
    comments: name(lab.comments),
    sections: sectionsOf(rows, wanted, today),
    __typename: 'Lab',
  };
}

function sectionsOf(rows: readonly LabRow[], wanted: string, today: string): object[] {
  const sections: object[] = [];
  let current: string | undefined;
  let items: object[] = [];
  for (const row of rows) {
    if (row.section_id === null) continue;
    if (row.section_id !== current) {
      current = row.section_id;
      items = [];
      sections.push({
        id: globalId('LabSection', row.section_id),
        kind: name(row.kind),
        heading:
          text(row.heading_text, row.heading_language, row.heading_state) ??
          original(row.heading, row.language, wanted),
        paragraphs: row.paragraphs,
        items,
        __typename: 'LabSection',
      });
    }
    if (row.item_id !== null) items.push(itemOf(row, row.item_id, today));
  }
  return sections;
}

function itemOf(row: LabRow, id: string, today: string): object {
  const question = questionOf(row.kind, row.due, today);
  return {
    id: globalId('LabItem', id),
    anchor: row.anchor,
    text: row.report_text,
    plain: text(row.plain_text, row.plain_language, row.plain_state),
    question,
    choices: choicesOf(question),
    owner: row.owner,
    due: row.due,
    commentCount: row.comment_count,
    results: {
      enough: row.residents_on !== null || row.visitors_on !== null,
      countedOn: row.residents_on ?? row.visitors_on,
      residents: counts(row.residents_cells),
      visitors: counts(row.visitors_cells),
    },
    __typename: 'LabItem',
  };
}

function counts(cells: LabRow['residents_cells']): object[] {
  return Object.entries(cells ?? {}).map(([choice, count]) => ({ choice: name(choice), count }));
}

function text(found: string | null, language: string | null, state: string | null): object | null {
  return found === null ? null : { text: found, language, state: state === null ? 'MISSING' : name(state) };
}

function original(found: string, language: string, wanted: string): object {
  return { text: found, language, state: language === wanted ? 'WRITTEN' : 'MISSING' };
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
