import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const slug = 'samen-in-de-buurt';
const texts = `slug state language languages link forum forumMarkdown forumBbcode facebook whatsapp mail { subject text }`;
const refusal = '... on Refusal { code message }';

describe.skipIf(!hasPostgres())('Sharing a lab', () => {
  let community: TestCommunity;
  let sam: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    sam = await at('sam@wonen.example', 'editor', 'Sam');
  });
  afterAll(() => community.close());

  const at = async (email: string, role: 'editor' | 'staff' | 'moderator', name: string) => {
    const { graphql } = await community.asStaff(email, role, name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  };
  const sharing = async (by = sam, language = 'nl', of = slug) =>
    (
      await by.ask(
        `{ console { labSharing(slug: "${of}", language: "${language}") { ... on LabSharing { ${texts} } ${refusal} } } }`,
      )
    ).console?.labSharing;
  const column = async (words: number, language = 'nl') =>
    (
      await sam.ask(`{ console { labSharing(slug: "${slug}", language: "${language}") { ... on LabSharing {
        column(words: ${words}) { ... on LabColumn { text words } ${refusal} } } } } }`)
    ).console.labSharing.column;
  const set = (values: object) =>
    community.rows((db) => db.updateTable('lab').set(values).where('slug', '=', slug).execute());

  it('has a text for each place, made of one source', async () => {
    const shared = await sharing();
    expect(shared).toMatchObject({ slug, state: 'OPEN', language: 'nl' });
    for (const name of ['forum', 'forumMarkdown', 'forumBbcode', 'facebook', 'whatsapp'])
      expect(shared[name], name).toContain(`/share/lab-feedback/${slug}`);
    expect(shared.forumMarkdown).toMatch(/^\*\*Samen/);
    expect(shared.forumBbcode).toMatch(/^\[b\]Samen/);
    // Among the words of others each says whose it is, what it is about and until when.
    for (const name of ['forum', 'forumMarkdown', 'forumBbcode', 'facebook', 'whatsapp']) {
      expect(shared[name], name).toContain(`${community.organisation.name} vraagt wat jij hiervan vindt.`);
      expect(shared[name], name).toMatch(/Praat mee tot en met|Je kunt nu meepraten/);
      expect(shared[name], name).toMatch(/\n(- |\[\*\])\S/);
    }
    expect(shared.mail.subject).toMatch(/^Praat mee: Samen/);
    expect(shared.mail.text).toContain('Groet van');
  });

  it('speaks a language that the reader chooses', async () => {
    const shared = await sharing(sam, 'pl');
    expect(shared.language).toBe('pl');
    expect(shared.whatsapp).toMatch(/Możesz/);
  });

  it('says of each state what is true then, and of a draft nothing', async () => {
    const before = await community.rows((db) =>
      db
        .selectFrom('lab')
        .select(['state', 'opens_on', 'closes_on'])
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow(),
    );
    await set({ state: 'draft' });
    expect((await sam.ask('{ console { labsToShare { slug } } }')).console.labsToShare).toEqual([]);
    expect(await sharing()).toMatchObject({ code: 'NOTHING_TO_SHARE' });
    await set({ state: 'planned', opens_on: '2026-12-03' });
    expect((await sharing()).whatsapp).toContain('Praat mee vanaf 3\u00a0december 2026.');
    await set({ state: 'closed' });
    const closed = await sharing();
    expect(closed.state).toBe('CLOSED');
    expect(closed.whatsapp).toContain(`${community.organisation.name} sprak hierover met bewoners.`);
    expect(closed.whatsapp).toContain('Dit gesprek is klaar. Lees wat bewoners zeiden en wat wij doen.');
    await set(before);
    expect((await sharing()).state).toBe('OPEN');
  });

  it('cuts a column for the magazine to a number of words', async () => {
    const { text, words } = await column(150);
    expect(words).toBeLessThanOrEqual(150);
    expect(words).toBeGreaterThan(110);
    expect(text).toContain('Wat gaat er niet goed?');
    expect(await column(20)).toMatchObject({ code: 'TOO_FEW_WORDS' });
    expect(await column(2000)).toMatchObject({ code: 'NUMBER_NOT_OFFERED' });
    expect((await column(100)).words).toBeLessThanOrEqual(100);
  });

  it('holds nothing that a resident wrote, nor an idea of one', async () => {
    await community.rows((db) =>
      db
        .updateTable('lab_item')
        .set({ from_resident: true, language: 'nl' })
        .where('anchor', '=', 'b-kennen')
        .execute(),
    );
    const { report_text: planted, plain } = await community.rows((db) =>
      db
        .selectFrom('lab_item')
        .leftJoin('lab_translation', (join) =>
          join
            .onRef('about_id', '=', 'lab_item.id')
            .on('field', '=', 'plain')
            .on('lab_translation.language', '=', 'nl'),
        )
        .select(['report_text', 'lab_translation.text as plain'])
        .where('anchor', '=', 'b-kennen')
        .executeTakeFirstOrThrow(),
    );
    const said = async () => JSON.stringify([await sharing(), await column(1000)]);
    const words = plain ?? planted;
    expect(await said()).not.toContain(words);
    await community.rows((db) =>
      db
        .updateTable('lab_item')
        .set({ from_resident: false, language: null })
        .where('anchor', '=', 'b-kennen')
        .execute(),
    );
    expect(await said()).toContain(words);
  });

  it('is for editors and staff, and for nobody else', async () => {
    const mila = await at('mila@wonen.example', 'moderator', 'Mila');
    expect(await sharing(mila)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await mila.ask('{ console { labsToShare { slug } } }')).console.labsToShare).toBeNull();
    const lies = await at('lies@wonen.example', 'staff', 'Lies');
    expect(await sharing(lies)).toMatchObject({ slug });
    expect((await lies.ask('{ console { labsToShare { slug state } } }')).console.labsToShare).toContainEqual(
      {
        slug,
        state: 'OPEN',
      },
    );
    expect(await sharing(lies, 'nl', 'er-niet')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
