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
