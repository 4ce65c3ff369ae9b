/**
 * The closed lists that every declared column chooses from. The register of processing, the privacy page, retention, export and
 * erasure are derived from these and from the declarations; nothing else decides about personal data.
 */

/** Why a thing is kept, with its ground in the GDPR (article 6) and the longest period anything may be kept for it. */
export const purposes = {
  'running-the-service': { ground: 'legitimate interest (6.1.f)', longest: 'while-used' },
  belonging: { ground: 'contract (6.1.b)', longest: 'account' },
  'signing-in': { ground: 'contract (6.1.b)', longest: '13-months' },
  'hearing-residents': { ground: 'legitimate interest (6.1.f)', longest: 'while-used' },
  'taking-part': { ground: 'consent (6.1.a)', longest: '12-months' },
  'talking-about-a-lab': { ground: 'contract (6.1.b)', longest: 'while-used' },
  'knowing-neighbours': { ground: 'consent (6.1.a)', longest: 'account' },
  'helping-each-other': { ground: 'contract (6.1.b)', longest: '12-months' },
  'talking-with-a-neighbour': { ground: 'contract (6.1.b)', longest: '90-days' },
  thanking: { ground: 'consent (6.1.a)', longest: '12-months' },
  'sharing-contact': { ground: 'consent (6.1.a)', longest: '7-days' },
  'answering-signals': { ground: 'legal obligation (6.1.c)', longest: '12-months' },
  welcoming: { ground: 'legitimate interest (6.1.f)', longest: '12-months' },
  'keeping-informed': { ground: 'legitimate interest (6.1.f)', longest: 'account' },
  moderation: { ground: 'legal obligation (6.1.c)', longest: '12-months' },
  accountability: { ground: 'legal obligation (6.1.c)', longest: '12-months' },
  'fair-use': { ground: 'legitimate interest (6.1.f)', longest: '24-hours' },
} as const;

/** How careful one must be with it. `special` and `criminal` (GDPR 9 and 10) have no column and are not wanted. */
export type DataClass = 'none' | 'ordinary' | 'contact' | 'special' | 'criminal';

/** The periods a column may name; retention works through them by itself. */
export const periods = {
  'while-used': null,
  account: null,
  'while-lab-open': null,
  '24-hours': 1,
  '7-days': 7,
  '14-days': 14,
  '30-days': 30,
  '90-days': 90,
  '12-months': 365,
  '13-months': 396,
} as const;

/** Whom a value is about. */
export type Whose = 'nobody' | 'resident' | 'visitor' | 'staff';

/** What becomes of it when that person is erased. */
export type OnErase = 'keep' | 'delete-row' | 'clear';

export type Purpose = keyof typeof purposes;
export type Period = keyof typeof periods;
