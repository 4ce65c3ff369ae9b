import { atWork, everybody, type Ask, type Matrix, type Sees } from './matrix.ts';

const sites: Ask = {
  text: `{ console { sites {
    __typename id slug name origins language formOfAddress phone
    signInWays { __typename kind provider name on }
    hostIdentity { __typename audience issuers believesHomes keys { __typename id algorithm name addedOn } }
    discourseForum { __typename address domain }
    theme { __typename actionColour ink font corner } version
  } } }`,
};

/** An admin's alone: an editor works in the console too, and finds nothing here. */
const forAdmin = (seen: unknown): Sees => atWork({ editor: null, admin: seen });

const typed = (text: string): Ask => ({
  text: `query ($typed: String!, $site: ID) { console { readOrigin(typed: $typed, site: $site) {
    __typename origin cut twin takenBy problem instead
  } } }`,
  variables: { typed: text },
});
const withPath = typed('https://wonen.example/wonen');
const notSecure = typed('http://wonen.example');
const taken = typed('http://website.localhost:4001');
const ownSite: Ask = { ...taken, variables: { typed: 'http://website.localhost:4001', site: '{site}' } };

const page: Ask = {
  text: 'query ($page: String) { organisation(page: $page) { phone formOfAddress } }',
  variables: { page: 'https://deftig.example' },
};

/** The sites of an organisation, which admins alone see, in the console. */
export const sitesOfOrganisation: Matrix = {
  'Query.organisation(page)': [
    { ask: page, at: 'organisation.phone', sees: everybody('043 123 45 67', { elsewhere: '111 111 11 11' }) },
    { ask: page, at: 'organisation.formOfAddress', sees: everybody('U', { elsewhere: 'U' }) },
  ],
  'Console.sites': { ask: sites, at: 'console.sites.0.__typename', sees: forAdmin('Site') },
  'Site.id': { ask: sites, at: 'console.sites.6.id', sees: forAdmin('{site}') },
  'Site.slug': { ask: sites, at: 'console.sites.0.slug', sees: forAdmin('deftig') },
  'Site.name': { ask: sites, at: 'console.sites.0.name', sees: forAdmin('Deftig') },
  'Site.origins': { ask: sites, at: 'console.sites.0.origins', sees: forAdmin(['https://deftig.example']) },
  'Site.language': { ask: sites, at: 'console.sites.0.language', sees: forAdmin('en') },
  'Site.formOfAddress': { ask: sites, at: 'console.sites.0.formOfAddress', sees: forAdmin('U') },
  'Site.phone': { ask: sites, at: 'console.sites.0.phone', sees: forAdmin('043 123 45 67') },
  'Site.theme': { ask: sites, at: 'console.sites.0.theme.__typename', sees: forAdmin('SiteTheme') },
  'Site.version': { ask: sites, at: 'console.sites.0.version', sees: forAdmin(1) },
  'Site.signInWays': {
    ask: sites,
    at: 'console.sites.0.signInWays.0.__typename',
    sees: forAdmin('SignInWay'),
  },
  'SignInWay.kind': { ask: sites, at: 'console.sites.0.signInWays.1.kind', sees: forAdmin('OPENID_CONNECT') },
  'SignInWay.provider': {
    ask: sites,
    at: 'console.sites.0.signInWays.1.provider',
    sees: forAdmin('00000000-0000-7000-8000-000000000001'),
  },
  'SignInWay.name': { ask: sites, at: 'console.sites.0.signInWays.1.name', sees: forAdmin('Mijn Wonen') },
  'SignInWay.on': { ask: sites, at: 'console.sites.0.signInWays.1.on', sees: forAdmin(false) },
  'Site.hostIdentity': {
    ask: sites,
    at: 'console.sites.0.hostIdentity.__typename',
    sees: forAdmin('HostIdentity'),
  },
  'HostIdentity.audience': {
    ask: sites,
    at: 'console.sites.0.hostIdentity.audience',
    sees: forAdmin('http://localhost:4000/o/wonen-aan-de-maas/#deftig'),
  },
  'HostIdentity.issuers': {
    ask: sites,
    at: 'console.sites.0.hostIdentity.issuers',
    sees: forAdmin(['https://deftig.example']),
  },
  'HostIdentity.believesHomes': {
    ask: sites,
    at: 'console.sites.0.hostIdentity.believesHomes',
    sees: forAdmin(true),
  },
  'HostIdentity.keys': {
    ask: sites,
    at: 'console.sites.0.hostIdentity.keys.0.__typename',
    sees: forAdmin('HostIdentityKey'),
  },
  'HostIdentityKey.id': {
    ask: sites,
    at: 'console.sites.0.hostIdentity.keys.0.id',
    sees: forAdmin('{host-key}'),
  },
  'HostIdentityKey.algorithm': {
    ask: sites,
    at: 'console.sites.0.hostIdentity.keys.0.algorithm',
    sees: forAdmin('EdDSA'),
  },
  'HostIdentityKey.name': {
    ask: sites,
    at: 'console.sites.0.hostIdentity.keys.0.name',
    sees: forAdmin('www-1'),
  },
  'HostIdentityKey.addedOn': {
    ask: sites,
    at: 'console.sites.0.hostIdentity.keys.0.addedOn',
    sees: forAdmin('2026-11-23'),
  },
  'Site.discourseForum': {
    ask: sites,
    at: 'console.sites.0.discourseForum.__typename',
    sees: forAdmin('DiscourseForum'),
  },
  'DiscourseForum.address': {
    ask: sites,
    at: 'console.sites.0.discourseForum.address',
    sees: forAdmin('https://forum.deftig.example'),
  },
  'DiscourseForum.domain': {
    ask: sites,
    at: 'console.sites.0.discourseForum.domain',
    sees: forAdmin('localhost'),
  },
  'SiteTheme.actionColour': {
    ask: sites,
    at: 'console.sites.0.theme.actionColour',
    sees: forAdmin('#112233'),
  },
  'SiteTheme.ink': { ask: sites, at: 'console.sites.0.theme.ink', sees: forAdmin('#000011') },
  'SiteTheme.font': { ask: sites, at: 'console.sites.0.theme.font', sees: forAdmin('Georgia') },
  'SiteTheme.corner': { ask: sites, at: 'console.sites.0.theme.corner', sees: forAdmin(4) },
  'Console.readOrigin': {
    ask: withPath,
    at: 'console.readOrigin.__typename',
    sees: forAdmin('OriginReading'),
  },
  'Console.readOrigin(typed)': { ask: taken, at: 'console.readOrigin.takenBy', sees: forAdmin('Website') },
  'Console.readOrigin(site)': { ask: ownSite, at: 'console.readOrigin.takenBy', sees: forAdmin(null) },
  'OriginReading.origin': {
    ask: withPath,
    at: 'console.readOrigin.origin',
    sees: forAdmin('https://wonen.example'),
  },
  'OriginReading.cut': { ask: withPath, at: 'console.readOrigin.cut', sees: forAdmin(true) },
  'OriginReading.twin': {
    ask: withPath,
    at: 'console.readOrigin.twin',
    sees: forAdmin('https://www.wonen.example'),
  },
  'OriginReading.takenBy': { ask: taken, at: 'console.readOrigin.takenBy', sees: forAdmin('Website') },
  'OriginReading.problem': { ask: notSecure, at: 'console.readOrigin.problem', sees: forAdmin('NOT_HTTPS') },
  'OriginReading.instead': {
    ask: notSecure,
    at: 'console.readOrigin.instead',
    sees: forAdmin('https://wonen.example'),
  },
};
