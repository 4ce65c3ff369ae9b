import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

const builder = 'builder.ts';

/** What keeps the console for those who work there, each for their own work. */
export const consoleGuards: readonly Removal[] = [
  without(
    'the console is no page of the website',
    builder,
    "if (viewer.kind === 'visitor' || viewer.reach !== 'console') return false;",
    "if (viewer.kind === 'visitor') return false;\n  if (viewer.reach !== 'console') return true;",
    ['Console.sites', 'Mutation.addSite'],
  ),
  without(
    'everybody has their own work',
    builder,
    "return viewer.roles.some((role) => role === 'admin' || roles.includes(role));",
    'return viewer.roles.length > 0 || roles.length > 9;',
    ['Console.sites', 'Console.readOrigin', 'Mutation.addSite'],
  ),
  without(
    'nobody publishes what they did not see',
    'lab-feedback/lab-publishing.actions.ts',
    "if (row.text_version !== textVersion) throw new Refused('CHANGED_MEANWHILE');",
    '',
    ['TakeLabStepInput.textVersion'],
  ),
  without(
    'a lab that was changed meanwhile stays as it is',
    'lab-feedback/lab-pieces.actions.ts',
    "if (row.version !== version) throw new Refused('CHANGED_MEANWHILE');",
    '',
    ['Mutation.editLab'],
  ),
  without(
    'a page shows what its own site sets',
    'community/sites.actions.ts',
    'asShownOn(organisation, await findSite(db, reading.origin))',
    'organisation',
    ['Query.organisation(page)'],
  ),
  without(
    'an account elsewhere is kept from whoever does not set it up',
    'account/openid-settings.actions.ts',
    'atWorkIn(context.viewer) ? listIssuers(context) : null',
    'listIssuers(context)',
    ['Console.openIdIssuers'],
  ),
  without(
    'an account elsewhere is offered on sites that are there',
    'account/openid-settings.actions.ts',
    "if (siteIds.some((wanted) => !sites.some(({ id }) => id === wanted))) throw new Refused('NOT_FOUND');",
    '',
    ['AddOpenIdIssuerInput.sites'],
  ),
  without(
    'an account elsewhere is asked over TLS',
    'account/address-elsewhere.rules.ts',
    "if (!url || !secure || !bare) throw new Refused('ISSUER_NOT_READABLE');",
    '',
    ['AddOpenIdIssuerInput.issuer'],
  ),
  without(
    'a directory gives roles with work in the console alone',
    'account/openid.rules.ts',
    "if (!rolesOfGroups.includes(role)) throw new Refused('CHOICE_NOT_OFFERED');",
    '',
    ['OpenIdGroupRoleInput.role'],
  ),
  without(
    'a way to sign in is switched on once it is set up',
    'account/way.rules.ts',
    "if (!way) throw new Refused('WAY_NOT_READY');",
    'if (!way) return { ...named, name: null, isOn };',
    ['SwitchSignInWayInput.kind', 'SwitchSignInWayInput.provider'],
  ),
  without(
    'ways and keys are of a site that is there',
    'account/site-admin.actions.ts',
    "if (!(await hasSite(context.db, siteId))) throw new Refused('NOT_FOUND');",
    '',
    ['SwitchSignInWayInput.site', 'AddHostIdentityKeyInput.site', 'BelieveHomesInput.site'],
  ),
  without(
    'a key is taken away from its own site alone',
    'account/host-identity-keys.actions.ts',
    "if (!keys.some(({ id }) => id === keyId)) throw new Refused('NOT_FOUND');",
    '',
    ['RemoveHostIdentityKeyInput.key'],
  ),
  without(
    'a secret of a website is shown to whoever made it, and none of a public key',
    'account/host-identity-keys.actions.ts',
    "row?.algorithm === 'HS256' ?",
    'row ?',
    ['AddHostIdentityKeyPayload.secret'],
  ),
  without(
    'a secret that was typed is not shown again',
    'account/discourse-forum.actions.ts',
    'if (!isMade || !atWorkIn(context.viewer)) return null;',
    '',
    ['SetDiscourseForumPayload.secret'],
  ),
  without(
    'what a colleague changed meanwhile stays',
    'account/openid-settings.actions.ts',
    "if (found.version !== version) throw new Refused('CHANGED_MEANWHILE');",
    '',
    ['EditOpenIdIssuerInput.version'],
  ),
];
