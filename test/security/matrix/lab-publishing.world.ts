import { saveLab } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { hashed, ServerSecret } from '../../../packages/server/src/secrets.ts';
import { now, serverKey, type Organisation } from './people.ts';

const preview = '01a00000-0000-7000-8000-00000000a001';
const answer = '01a00000-0000-7000-8000-00000000a002';

/** A lab that is planned, with a link and what somebody said who had it; and one that is closed. */
export async function labsToPublish(at: Organisation, asker: string) {
  const { db, organisation } = at;
  const planned = await lab(at, 'te-publiceren', 'Geheim punt');
  const closed = await lab(at, 'te-archiveren', 'Punt voor iedereen');
  const { id: shown } = await db
    .selectFrom('lab_item')
    .select('id')
    .where('lab_id', '=', closed)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('lab')
    .set({
      state: 'planned',
      opens_on: '2026-12-01',
      closes_on: '2026-12-31',
      corrected_on: '2026-11-20',
      asked_by: asker,
      asked_at: now.now(),
    })
    .where('id', '=', planned)
    .execute();
  await db.updateTable('lab').set({ state: 'closed' }).where('id', '=', closed).execute();
  const code = new ServerSecret(serverKey).token('lab-preview', preview);
  await db
    .insertInto('lab_preview')
    .values({
      organisation_id: organisation.id,
      id: preview,
      lab_id: planned,
      name: 'de deelnemers',
      code_hash: hashed(code),
      made_at: now.now(),
      expires_at: new Date('2026-12-07T09:00:00Z'),
      withdrawn_at: null,
    })
    .execute();
  await db
    .insertInto('lab_preview_answer')
    .values({
      organisation_id: organisation.id,
      id: answer,
      preview_id: preview,
      is_right: false,
      words: 'Vooraf gezegd',
      said_at: now.now(),
      read_at: null,
    })
    .execute();
  return {
    code,
    Lab: { 'lab-to-publish': planned, 'lab-to-archive': closed },
    LabItem: { 'item-to-archive': shown },
    LabPreview: { 'lab-preview': preview },
    LabPreviewAnswer: { 'preview-answer': answer },
  };
}

async function lab(at: Organisation, slug: string, text: string): Promise<string> {
  const item = { id: 'm-1', text, plain: null, asksMoreThanOne: false };
  const sections = [{ kind: 'meaning' as const, heading: 'Kop', text: [], items: [item] }];
  return saveLab(
    { ...at, clock: now },
    { title: 'Vooraf te lezen', date: '2026-11-01', participants: 5, language: 'nl', sections },
    { slug },
  );
}
