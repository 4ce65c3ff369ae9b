import { saveLab, writeTranslation } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { now, type Organisation } from './people.ts';

/** The newest lab, a draft: with an item for each thing that is done to one. */
const points = ['edit', 'split', 'wrong', 'write'] as const;

export async function labToEdit(at: Organisation): Promise<{
  Lab: Record<string, string>;
  LabSection: Record<string, string>;
  LabItem: Record<string, string>;
}> {
  const item = (name: string) => ({
    id: `x-${name}`,
    text: `Verslag over ${name}. En nog iets.`,
    plain: null,
    asksMoreThanOne: false,
    owner: 'Woonservice',
    due: '2026-12-01',
  });
  const sections = [
    { kind: 'action-points', heading: 'Afspraken in de hal', text: ['Vooraf.'], items: points.map(item) },
    { kind: 'other', heading: 'Losse tekst', text: ['Een alinea.', 'Nog een.'], items: [] },
  ] as const;
  const report = { title: 'Te verbeteren', date: '2026-11-20', participants: 7, language: 'nl' } as const;
  const kept = sections.map((section) => ({
    ...section,
    text: [...section.text],
    items: [...section.items],
  }));
  const settings = { slug: 'te-verbeteren', place: 'De hal', source: 'Zo stond het er.' };
  const labId = await saveLab({ ...at, clock: now }, { ...report, sections: kept }, settings);
  const rows = await at.db
    .selectFrom('lab_item')
    .select(['id', 'anchor'])
    .where('lab_id', '=', labId)
    .execute();
  const [first, second] = await at.db
    .selectFrom('lab_section')
    .select('id')
    .where('lab_id', '=', labId)
    .orderBy('position')
    .execute();
  const idOf = (name: string) => rows.find(({ anchor }) => anchor === `x-${name}`)!.id;
  const write = (aboutId: string, field: 'title' | 'heading' | 'plain', text: string) =>
    writeTranslation(at, { labId, aboutId, field, language: 'en', text });
  await write(labId, 'title', 'To mend');
  await write(first!.id, 'heading', 'Promises in the hall');
  await write(idOf('edit'), 'plain', 'In plain English');
  return {
    Lab: { 'lab-to-edit': labId },
    LabSection: { 'section-to-edit': first!.id, 'section-to-make': second!.id },
    LabItem: Object.fromEntries(points.map((name) => [`item-to-${name}`, idOf(name)])),
  };
}
