import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedClosedLab } from '../commitments/lab-outcome.seed.ts';
import { closedLabSlug } from '../lab-feedback/lab-closed.seed.ts';
import { seedResidents } from '../residents/residents.seed.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const over = `/share/lab-feedback/${closedLabSlug}`;
const open = '/share/lab-feedback/samen-in-de-buurt';

describe.skipIf(!hasPostgres())('The page of a lab that is over', () => {
  let community: TestCommunity;
  beforeAll(async () => {
    community = await communityForTests();
    const { organisation, clock } = community;
    await community.asStaff('els@wonen.example', 'admin', 'Els');
    await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    await community.rows(async (db) => {
      const context = { db, organisation, clock };
      await seedClosedLab(context, await seedResidents(context));
    });
  });
  afterAll(() => community.close());

  const read = async (path: string, language = 'nl') => {
    const response = await community.fetch(path, { headers: { 'accept-language': language } });
    const text = (await response.text()).replaceAll(/\s+/g, ' ');
    return { text, headers: response.headers, pointCalled: (anchor: string) => articleOf(text, anchor) };
  };

  it('says what was heard and what is done, and one that is open asks to take part', async () => {
    const { text, headers } = await read(over);
    expect(text).toContain('Wat we hoorden en wat we doen');
    expect(text).toContain('Ongeveer 60 bewoners deden mee.');
    expect(text).toContain('Dit vinden bewoners het belangrijkst');
    expect(text).toContain('<meta property="og:description" content="Wat we hoorden en wat we doen. ');
    expect(text).not.toContain('Doe mee met dit gesprek');
    expect(text).not.toContain('<script');
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    const other = await read(open);
    expect(other.text).toContain('Doe mee met dit gesprek');
    expect(other.text).not.toContain('Wat we hoorden en wat we doen');
  });

  it('says beside each point what came of it: kept, moved and why, dropped and why, answered, or nothing yet', async () => {
    const { pointCalled } = await read(over);
    expect(pointCalled('k-fietsen')).toContain('Op tijd gedaan.');
    expect(pointCalled('k-bordjes')).toMatch(/Eerst beloofd voor .* Nu voor .*Hier zijn we mee bezig\./);
    expect(pointCalled('k-bordjes')).toContain('De bordjes waren te klein.');
    expect(pointCalled('k-zaterdag')).toMatch(/Hier doen we niets mee\. Dit is waarom:.*niemand die de deur/);
    expect(pointCalled('k-bellen')).toContain('Karim, Opzichter');
    expect(pointCalled('k-bloemen')).toContain('Wij gaven antwoord bij de reacties.');
    expect(pointCalled('k-begin')).toContain('Nog geen antwoord.');
  });

  it('calls a promise late once its day passed, and not before', async () => {
    expect((await read(over)).pointCalled('k-bordjes')).not.toContain('Dit is nu te laat.');
    community.clock.passDays(40);
    expect((await read(over)).pointCalled('k-bordjes')).toContain('Dit is nu te laat.');
    community.clock.passDays(-40);
  });

  it('says over what was answered what was asked', async () => {
    const { pointCalled } = await read(over);
    expect(pointCalled('k-fietsen')).toMatch(
      /<p class="asked">(Herken je dit|Zou dit jou helpen|Is dit een goed plan)\?<\/p>/,
    );
  });

  it('shows no number where few answered, and each where many did', async () => {
    const { pointCalled } = await read(over);
    expect(pointCalled('k-fietsen')).toMatch(/<dd>50<\/dd>/);
    expect(pointCalled('k-post')).toContain('Er zijn nog te weinig antwoorden.');
    expect(pointCalled('k-post')).not.toMatch(/<dd>/);
  });

  it('holds nothing in the words of a resident, which stand under the point', async () => {
    const said = await community.rows((db) =>
      db.selectFrom('lab_comment').select('text').where('job', 'is', null).execute(),
    );
    expect(said.map(({ text }) => text)).toContain('Mag dat ook in de tuin achter?');
    const { text } = await read(over);
    for (const one of said) expect(text).not.toContain(one.text);
  });

  it('says of ideas of residents that they stand in the conversation, and shows none', async () => {
    expect((await read(over)).text).not.toContain('Bewoners schreven ook ideeën.');
    const idea = (is: boolean) =>
      community.rows((db) =>
        db
          .updateTable('lab_item')
          .set({ from_resident: is, language: is ? 'nl' : null })
          .where('anchor', '=', 'k-bloemen')
          .execute(),
      );
    await idea(true);
    const { text } = await read(over);
    await idea(false);
    expect(text).toContain('Bewoners schreven ook ideeën.');
    expect(text).toContain('Idee van een bewoner');
    expect(text).not.toContain('Samen bloemen planten');
  });

  it('is read in the language that a reader asks for', async () => {
    const { text } = await read(over, 'en');
    expect(text).toContain('What we heard and what we do');
    expect(text).toContain('We take the old bicycles away.');
    expect((await read(over, 'ar')).text).toContain('<html lang="ar" dir="rtl">');
  });
});

function articleOf(text: string, anchor: string): string {
  return new RegExp(`<article id="${anchor}".*?</article>`).exec(text)![0];
}
