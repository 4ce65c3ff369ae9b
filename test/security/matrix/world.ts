import { createHash } from 'node:crypto';
import { addBuilding, addNeighbourhood } from '../../../packages/server/src/community/places.actions.ts';
import { findSite } from '../../../packages/server/src/community/sites.actions.ts';
import { createOrganisation } from '../../../packages/server/src/community/community.actions.ts';
import { seedCommunity } from '../../../packages/server/src/community/community.seed.ts';
import {
  connect,
  fenceIn,
  type ConnectionSettings,
  type Database,
} from '../../../packages/server/src/database/connect.ts';
import { demoLabSlug, seedLab } from '../../../packages/server/src/lab-feedback/lab-feedback.seed.ts';
import { markBounced } from '../../../packages/server/src/residents/mail-bounce.actions.ts';
import { letterHere } from './letters.world.ts';
import { labsToPublish } from './lab-publishing.world.ts';
import { slipHere } from './lab-slips.world.ts';
import { passOnsHere } from './lab-sharing.world.ts';
import { wishesHere } from './lab-wishes.world.ts';
import { callsHere } from './notifications.world.ts';
import { signalsHere } from './signal.world.ts';
import { labToEdit } from './lab-editing.world.ts';
import {
  answer,
  block,
  comment,
  idea,
  idOfLab,
  idOfSection,
  itemCalled,
  published,
  atDesk,
  draftLab,
} from './content.ts';
import { asksHere } from './help-asks.content.ts';
import { talkElsewhere, talksHere } from './help-talk.world.ts';
import { boardsHere, neighbourhoodCalled } from './boards.world.ts';
import { movedOutHere } from './moved-out.world.ts';
import { groupsHere } from './groups.world.ts';
import { profileOf } from './profile-card.world.ts';
import { neighbourPostsHere } from './neighbour-post.world.ts';
import { postElsewhere, postsHere } from './help-post.world.ts';
import { issuersHere } from './openid.world.ts';
import { promisesHere } from './commitments.world.ts';
import { sitesHere } from './sites.world.ts';
import { viewers } from './matrix.ts';
import { workHere } from './work.world.ts';
import {
  atConsole,
  colleague,
  now,
  openWebsite,
  signIn,
  websiteOrigin,
  type Organisation,
} from './people.ts';
import { buddiesHere } from './welcome-buddies.content.ts';
import { peopleHere } from './people-here.ts';
import { keptHere } from './welcome-kept.content.ts';
import { thanksHere } from './thanks.content.ts';
import { mixHere } from './mix.content.ts';
import { coreValuesHere } from './core-values.world.ts';
import { aroundWelcomesHere } from './welcome-around.content.ts';
import { gatheringsHere } from './welcome-gathering.content.ts';
import { welcomesHere } from './welcome.content.ts';

/** Two organisations in one database, with people in every relation to Ina of De Linde, whose words and answers are asked for. */
export interface World {
  /** What stands outside for each thing: `{item}` in a question is filled in, and found back in answers. */
  readonly names: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
}

export const here = '/o/wonen-aan-de-maas';
export const elsewhere = '/o/wonen-elders';

/** @param left whether what follows from an end was carried out, as the work of the server does within the minute */
export async function makeWorld(
  database: ConnectionSettings,
  { left = true }: { left?: boolean } = {},
): Promise<World> {
  const connection = connect({ ...database, max: 1 });
  try {
    const first = await connection.kysely.transaction().execute((db) => makeHere(db, left));
    const second = await connection.kysely.transaction().execute((db) => makeElsewhere(db));
    return { names: { ...first.names, ...second.names }, tokens: { ...first.tokens, ...second.tokens } };
  } finally {
    await connection.close();
  }
}

async function makeHere(db: Database, left: boolean): Promise<World> {
  const at: Organisation = { db, organisation: await seedCommunity(db, now) };
  await openWebsite(at);
  await seedLab({ ...at, clock: now });
  await letterHere({ ...at, clock: now });
  const people = await peopleHere(at);
  const { ina, noor, mo, els } = people;
  const item = await itemCalled(at, 'b-taal');
  const otherItem = await itemCalled(at, 'm-gelijk');
  const withdrawnItem = await itemCalled(at, 'm-later');
  const secretItem = await draftLab(at);
  await db.updateTable('lab_item').set({ withdrawn_at: now.now() }).where('id', '=', withdrawnItem).execute();
  await db
    .updateTable('lab')
    .set({ closes_on: '2026-12-31', corrected_on: '2026-11-20' })
    .where('slug', '=', demoLabSlug)
    .execute();
  await published(at, item);
  await answer(at, { to: item, choice: 'yes', by: ina });
  const toAdopt = await itemCalled(at, 's-koffie');
  for (const browser of Object.values(browsers))
    await answer(at, { to: toAdopt, choice: 'no', visitor: browser });
  const quiet = await itemCalled(at, 'm-kunnen');
  await answer(at, {
    to: quiet,
    choice: 'no',
    visitor: createHash('sha256').update('elsewhere').digest('hex'),
  });
  const words = await comment(at, { by: ina, about: item, text: 'Woorden van Ina' });
  const reply = await comment(at, { by: noor, about: item, text: 'Antwoord van Noor', replyTo: words });
  const waiting = await comment(at, { by: ina, about: item, text: 'Wachtend van Ina', state: 'waiting' });
  await comment(at, { by: ina, about: item, text: 'Geweigerd van Ina', state: 'refused' });
  const gone = await comment(at, { by: ina, about: item, text: 'Teruggenomen van Ina', withdrawn: true });
  const underGone = await comment(at, { by: mo, about: item, text: 'Jammer, vindt Mo', replyTo: gone });
  const ofMo = await comment(at, { by: mo, about: item, text: 'Woorden van Mo' });
  const ofEls = await comment(at, { by: els, about: otherItem, text: 'Woorden van Els' });
  const toEdit = await comment(at, { by: ina, about: otherItem, text: 'Nog te wijzigen' });
  const toWithdraw = await comment(at, { by: ina, about: otherItem, text: 'Nog terug te nemen' });
  const ideas = {
    idea: await idea(at, { by: ina, text: 'Idee van Ina' }),
    'idea-to-withdraw': await idea(at, { by: ina, text: 'Terug te nemen idee van Ina' }),
    'idea-refused': await idea(at, { by: noor, text: 'Geweigerd idee van Noor', state: 'refused' }),
    'idea-of-mo': await idea(at, { by: mo, text: 'Idee van Mo', state: 'published' }),
  };
  const talks = await talksHere(at, people);
  await block(at, mo, noor);
  const pictures = await profileOf(at, people);
  const moved = await movedOutHere(at, people, left);
  const karim = await colleague(at, {
    email: 'karim@wonen-aan-de-maas.nl',
    firstName: 'Karim',
    role: 'editor',
  });
  const asks = await asksHere(at, people);
  const issuers = await issuersHere(at);
  const sites = await sitesHere({ ...at, clock: now });
  const boards = await boardsHere(at, karim.id);
  const publishing = await labsToPublish(at, karim.id);
  const slips = await slipHere(at, karim.id);
  const wishes = await wishesHere(at, ina);
  const editing = await labToEdit(at);
  const placed = await neighbourPostsHere(at, people);
  const posts = await postsHere(at, people);
  const work = await workHere(at, { ...people, karim }, quiet, posts['waiting-post']!);
  const grouped = await groupsHere(at, people, { item: quiet, reply: words });
  const passOns = await passOnsHere(
    at,
    { ...people, karim },
    {
      told: wishes.Lab['lab-with-wishes'],
      open: wishes.Lab['lab-to-wish-in'],
      committee: grouped.groups['group']!,
    },
  );
  const promised = await promisesHere(at, { ...people, karim });
  const told = await signalsHere(at, { ...people, karim });
  const calls = await callsHere(at, { ina, reply });
  const welcomed = await welcomesHere(at, { ina, els });
  const buddies = await buddiesHere(at, people, welcomed);
  const settled = await aroundWelcomesHere(at, { els, mo, gijs: people.gijs });
  await gatheringsHere(at, { noor: people.noor }, { ofIna: welcomed['welcome']!, ofLotte: settled.welcome });
  const items = {
    item,
    'item-to-promise': await itemCalled(at, 'a-licht'),
    'other-item': otherItem,
    'item-to-adopt': toAdopt,
    'item-somebody-answered': quiet,
    'withdrawn-item': withdrawnItem,
    'item-of-draft': secretItem,
  };
  const comments = {
    words,
    reply,
    waiting,
    gone,
    'reply-to-gone': underGone,
    'words-of-mo': ofMo,
    'words-of-els': ofEls,
    'to-edit': toEdit,
  };
  const ofNewcomers = { ofAnia: welcomed['welcome-to-record']!, ofLotte: settled.welcome };
  const kept = await keptHere(at, people, ofNewcomers);
  const said = await thanksHere(at, people);
  const adverts = await mixHere(at, { els: people.els, karim });
  const agreed = await coreValuesHere(at, { ina, noor, karim });
  return {
    names: {
      lab: demoLabSlug,
      ...browsers,
      'draft-lab': 'nog-niet-klaar',
      ...globally('LabItem', {
        ...items,
        ...editing.LabItem,
        ...publishing.LabItem,
        ...slips.LabItem,
        ...wishes.LabItem,
        'item-promised': promised.item,
      }),
      ...globally('LabComment', { ...comments, ...work.comments, 'to-withdraw': toWithdraw }),
      ...globally('LabIdea', ideas),
      ...globally('Commitment', promised.promises),
      ...globally('MixAdvert', adverts.MixAdvert),
      ...globally('MixAdvertTranslation', adverts.MixAdvertTranslation),
      ...globally('CoreValue', agreed.CoreValue),
      ...globally('CoreValuesProposal', agreed.CoreValuesProposal),
      ...globally('CoreValuesRemark', agreed.CoreValuesRemark),
      ...globally('CoreValuesVote', agreed.CoreValuesVote),
      ...globally('ResidentGroup', { ...grouped.groups, ...passOns.ResidentGroup }),
      ...globally('LabPassOn', passOns.LabPassOn),
      ...globally('Signal', told.Signal),
      ...globally('SignalAnswer', told.SignalAnswer),
      ...globally('GroupMember', grouped.members),
      ...globally('LabGroupVoice', grouped.voices),
      ...globally('LabComment', { 'group-question': grouped.question }),
      'page-of-question': `answers/${Buffer.from(`LabComment:${work.rows['question-row']}`).toString('base64')}`,
      ...globally('Residency', { 'residency-at-desk': await atDesk(at, people.piet) }),
      ...globally('TodayRow', {
        ...wishes.TodayRow,
        ...work.rows,
        ...calls,
        'lab-to-publish-row': publishing.Lab['lab-to-publish'],
      }),
      'page-of-held': pageOf('LabComment', work.comments['held']!),
      'page-of-waiting-post': pageOf('HelpPost', posts['waiting-post']!),
      ...globally('HelpPost', {
        ...moved.posts,
        ...talks.HelpPost,
        ...posts,
        ...asks.posts,
        ...placed.posts,
      }),
      ...globally('HallPaper', placed.halls),
      ...globally('Thanks', said),
      ...globally('ActiveResident', {
        'active-ina': ina.id,
        'active-gijs': people.gijs.id,
        'active-els': els.id,
      }),
      ...asks.suggestions,
      ...globally('OpenIdIssuer', issuers),
      ...globally('Site', sites.Site),
      ...globally('HostIdentityKey', sites.keys),
      ...globally('HelpBoard', boards),
      ...globally('Welcome', { ...welcomed, ...kept, 'welcome-of-lotte': settled.welcome }),
      ...globally('WelcomeInformation', settled.blocks),
      ...globally('WelcomeBuddyOffer', buddies),
      ...globally('WillingBuddy', { 'willing-noor': noor.id }),
      ...globally('Colleague', { karim: karim.id, els: els.id }),
      ...globally('LabPreview', publishing.LabPreview),
      ...globally('LabPreviewAnswer', publishing.LabPreviewAnswer),
      'preview-address': `http://localhost:4000${here}/preview#${publishing.code}`,
      ...globally('HelpTalk', { ...talks.HelpTalk, 'placed-talk': placed.talk, ...moved.talks }),
      ...globally('HelpMessage', talks.HelpMessage),
      'contact-address': `http://localhost:4000${here}/contact#${talks.contactOf}`,
      'account-address': `http://localhost:4000${here}/account`,
      'message-moment': talks.saidAt,
      ...globally('ProfileCard', {
        'card-of-ina': ina.id,
        'card-of-noor': noor.id,
        'card-of-lies': people.lies.id,
        'card-of-nobody': '00000000-0000-7000-8000-00000000dead',
      }),
      'picture-of-ina': pictures.large,
      'small-picture-of-ina': pictures.small,
      ...globally('Lab', {
        'lab-id': await idOfLab(db),
        ...publishing.Lab,
        ...editing.Lab,
        ...slips.Lab,
        ...wishes.Lab,
      }),
      ...globally('LabSection', { 'section-id': await idOfSection(db), ...editing.LabSection }),
    },
    tokens: {
      ...Object.fromEntries(Object.entries(people).map(([name, { token }]) => [name, token])),
      riet: moved.token,
      'els-in-console': await atConsole(at, els),
      'karim-in-console': await atConsole(at, karim),
    },
  };
}

/** The same addresses and slugs in another organisation, so that only the fence keeps the two apart. */
async function makeElsewhere(db: Database): Promise<World> {
  const organisation = await createOrganisation(db, {
    slug: 'wonen-elders',
    name: 'Wonen Elders',
    phone: '111 111 11 11',
    formOfAddress: 'u',
    at: now.now(),
  });
  await fenceIn(db, organisation.id);
  const at: Organisation = { db, organisation };
  const neighbourhoodId = await addNeighbourhood(db, organisation.id, {
    slug: 'molenveld',
    name: 'Molenveld',
  });
  const building = {
    slug: 'de-linde',
    name: 'De Linde',
    kind: 'block',
    neighbourhoodId,
    homes: ['12'],
  } as const;
  await addBuilding(db, organisation.id, building);
  await openWebsite(at);
  await seedLab({ ...at, clock: now });
  await db.deleteFrom('lab_translation').execute();
  await db.updateTable('lab').set({ title: 'Gesprek elders' }).execute();
  await db.updateTable('lab_item').set({ report_text: 'Punt van elders' }).execute();
  const bob = await signIn(at, { email: 'ina@verborgen.nl', firstName: 'Bob', home: 'De Linde 12' });
  await markBounced({ ...at, clock: now }, 'ina@verborgen.nl');
  const item = await itemCalled(at, 'b-taal');
  const words = await comment(at, { by: bob, about: item, text: 'Woorden van Bob' });
  const talks = await talkElsewhere(at, bob);
  const posts = await postElsewhere(at, bob);
  return {
    names: {
      ...globally('HelpPost', { ...talks.HelpPost, ...posts }),
      ...globally('HelpTalk', talks.HelpTalk),
      ...globally('LabItem', { 'item-elsewhere': item }),
      ...globally('LabComment', { 'words-elsewhere': words }),
      ...globally('ProfileCard', { 'card-elsewhere': bob.id }),
      ...globally('HelpBoard', { 'board-elsewhere': await neighbourhoodCalled(at, 'molenveld') }),
      ...globally('Colleague', { 'colleague-elsewhere': bob.id }),
      ...globally('Site', { 'site-elsewhere': (await findSite(db, websiteOrigin))!.id }),
      ...globally('Lab', { 'lab-id-elsewhere': await idOfLab(db) }),
      ...globally('LabSection', { 'section-id-elsewhere': await idOfSection(db) }),
    },
    tokens: { bob: bob.token },
  };
}

function globally(type: string, ids: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, Buffer.from(`${type}:${id}`).toString('base64')]),
  );
}

/** Where in the console somebody decides about a thing. */
function pageOf(type: string, id: string): string {
  return `moderation/${Buffer.from(`${type}:${id}`).toString('base64')}`;
}

/** What each viewer's browser sent for an item before they signed in. */
const browsers: Readonly<Record<string, string>> = Object.fromEntries(
  viewers.map((viewer) => [`browser of ${viewer}`, createHash('sha256').update(viewer).digest('hex')]),
);
