/**
 * What somebody's session reaches from a page of a site, by the names of the registered operations. A script on that page can do what its widgets do: whoever adds to these lists gives that to every page our widgets are on.
 */
const ofEverybody: readonly string[] = [
  'Account',
  'AnswerLabItem',
  'HelpBoard',
  'Lab',
  'LabItemComments',
  'ProfilePage',
];

/** And whoever proved an address. */
const ofGuests: readonly string[] = [
  'AdoptLabAnswers',
  'Block',
  'CommentOnLabItem',
  'HelpNews',
  'MyLab',
  'Report',
];

/** And whoever lives here, in what is their own. */
const ofResidents: readonly string[] = [
  'AnswerGathering',
  'AnswerProfileQuestion',
  'AskForHelp',
  'EditHelpPost',
  'EditLabComment',
  'EndPause',
  'HelpPost',
  'HelpSuggestions',
  'KeepHelpPostOpen',
  'MoreHelpPosts',
  'MyHelpBoard',
  'MyProfile',
  'MyProfileSeenBy',
  'OfferHelp',
  'Pause',
  'PlanGathering',
  'RemoveProfilePicture',
  'ShowProfilePicture',
  'TellHowItWent',
  'WithdrawHelpPost',
  'WithdrawLabComment',
  'WithdrawProfileAnswer',
];

/** And between two neighbours of whom neither blocked the other. */
const ofTwo: readonly string[] = [
  'AgreeInHelpTalk',
  'AnswerHello',
  'AnswerHelpAsk',
  'AskNeighbour',
  'FinishHelp',
  'HelpTalk',
  'LeaveHelpTalk',
  'NeighbourCard',
  'ReadHelpTalk',
  'RespondToHelp',
  'SayHello',
  'SayInHelpTalk',
  'ShareContact',
  'StopSharingContact',
  'ThankInHelpTalk',
];

export const toVisitors = [...ofEverybody];
export const toGuests = [...toVisitors, ...ofGuests];
export const toTheBlocked = [...toGuests, ...ofResidents];
/** The same whatever roles somebody has, and however new they are. */
export const onHostPages = [...toTheBlocked, ...ofTwo];

/** What is done at work, on the server's own pages. */
export const inConsoleAlone: readonly string[] = [
  'AddOpenIdIssuer',
  'AddHostIdentityKey',
  'AddSite',
  'AnswerForNeighbour',
  'ArrangeLab',
  'BelieveHomes',
  'CloseHelpBoard',
  'Colleagues',
  'ConsoleLabs',
  'ConsoleToday',
  'DecideModerationCase',
  'EditLab',
  'EditLabItem',
  'EditLabSection',
  'EditOpenIdIssuer',
  'EditSite',
  'Embed',
  'EndNeighbourPost',
  'EndRole',
  'FinishTodayRow',
  'GiveRole',
  'HallPaper',
  'HallPapers',
  'HelpBoards',
  'InviteColleague',
  'InviteResident',
  'LabPublishing',
  'LabToEdit',
  'Letters',
  'LookUpResident',
  'MakeLabItems',
  'MakeLabPreview',
  'ModerationCase',
  'ModerationCases',
  'NeedSecondPerson',
  'NeighbourPost',
  'NeighbourPosts',
  'OpenHelpBoard',
  'OpenIdIssuers',
  'PlaceForNeighbour',
  'PrintLetters',
  'ReadOrigin',
  'ReadPreviewAnswers',
  'RemoveOpenIdIssuer',
  'RemoveHostIdentityKey',
  'RemoveSite',
  'SendConsoleLink',
  'SetBoardOpening',
  'SetSiteToEmbed',
  'ShapeLabItem',
  'Sites',
  'SwitchSignInWay',
  'TakeLabStep',
  'TickBoardCheck',
  'WhoAmI',
  'WithdrawLabPreview',
  'WriteLabText',
];

/** What answers such a page beside its operations: signing in, a photo of one's own, what is public, and the built files. */
export const routesOnHostPages: readonly string[] = [
  'GET /elements/*',
  'GET /elements/manifest.json',
  'GET /embed.js',
  'GET /embed/framed.js',
  'GET /embed/frames.js',
  'GET /graphql',
  'GET /oembed',
  'GET /session/site',
  'POST /graphql',
  'POST /profile-picture',
  'POST /session/code',
  'POST /session/hand-over',
  'POST /session/hand-over/take',
  'POST /session/host-identity',
  'POST /session/letter',
  'POST /session/letter/join',
  'POST /session/refresh',
  'POST /session/sign-in',
  'POST /session/sign-out',
  'POST /session/ways',
];
