import { newId } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';

/**
 * De Linde is counted alone, and was counted yesterday. Beside a home there stands a text; others wait, all of Els, for two more acts
 * each; and two stand to be taken away.
 */
export async function mixHere(
  at: Organisation,
  { els, karim }: { els: Person; karim: { readonly id: string } },
): Promise<Readonly<Record<'MixAdvert' | 'MixAdvertTranslation', Readonly<Record<string, string>>>>> {
  const { db, organisation } = at;
  const buildings = await db.selectFrom('building').select(['id', 'slug', 'neighbourhood_id']).execute();
  const idOf = (slug: string) => buildings.find((one) => one.slug === slug)!.id;
  await db
    .insertInto('mix_group')
    .values(
      buildings.map(({ id, slug, neighbourhood_id }) => ({
        organisation_id: organisation.id,
        building_id: id,
        neighbourhood_id,
        group_id: slug === 'de-linde' ? id : neighbourhood_id,
      })),
    )
    .execute();
  const counted: Readonly<Record<string, object>> = {
    talents: { cooking: 20, gardening: 5, chess: null },
    interests: { coffee: 25, walking: 10 },
    wishes: { home: 15, screens: null },
    languages: { nl: 25, tr: 10 },
  };
  for (const [kind, cells] of Object.entries(counted))
    await db
      .insertInto('published_count')
      .values({
        organisation_id: organisation.id,
        subject: `mix-${kind}:${idOf('de-linde')}`,
        audience: 'residents',
        counted_on: '2026-11-22',
        cells: JSON.stringify(cells),
      })
      .execute();
  const advert = async (slug: string, state: 'waiting' | 'public', text: string | null = null) => {
    const id = newId();
    await db
      .insertInto('mix_advert')
      .values({
        organisation_id: organisation.id,
        id,
        building_id: idOf(slug),
        version: state === 'public' ? 1 : 2,
        state,
        activities: ['coffee', 'walking'],
        text,
        ends_on: '2027-02-01',
        written_by: els.id,
        written_at: now.now(),
        checked_by: state === 'public' ? karim.id : null,
        checked_at: state === 'public' ? now.now() : null,
      })
      .execute();
    return id;
  };
  const translation = async (advert_id: string, language: string, text: string, isChecked = false) => {
    const id = newId();
    await db
      .insertInto('mix_advert_translation')
      .values({
        organisation_id: organisation.id,
        id,
        advert_id,
        language,
        text,
        written_by: els.id,
        written_at: now.now(),
        checked_by: isChecked ? karim.id : null,
        checked_at: isChecked ? now.now() : null,
      })
      .execute();
    return id;
  };
  const shown = await advert('de-linde', 'public', 'Er is een zaal.');
  await translation(shown, 'tr', 'Bir salon var.', true);
  const waiting = await advert('de-linde', 'waiting', 'Nog geheime tekst bij een woning');
  await translation(waiting, 'tr', 'Karim heeft dit gelezen.', true);
  return {
    MixAdvert: {
      'advert-waiting': waiting,
      'advert-shown': shown,
      'advert-to-check': await advert('de-klok', 'waiting'),
      'advert-to-withdraw': await advert('de-toren', 'public'),
    },
    MixAdvertTranslation: {
      'translation-waiting': await translation(shown, 'pl', 'Jeszcze tajna sala.'),
      'translation-to-check': await translation(waiting, 'uk', 'Є сад.'),
    },
  };
}
