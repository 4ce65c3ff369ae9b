import { accountWords } from './account/index.ts';
import { accountMailWords } from './account-mail/index.ts';
import { accountNumberWords } from './account-number/index.ts';
import { accountPageWords } from './account-page/index.ts';
import { activityWords } from './activities/index.ts';
import { helpAsksWords } from './help-asks/index.ts';
import { helpBoardWords } from './help-board/index.ts';
import { helpBoardMailWords } from './help-board-mail/index.ts';
import { helpCategoryWords } from './help-categories/index.ts';
import { commitmentFeedWords } from './commitment-feed/index.ts';
import { commitmentFollowWords } from './commitment-follow/index.ts';
import { commitmentNewsWords } from './commitment-news/index.ts';
import { digestMailWords } from './digest-mail/index.ts';
import { labClosingWords } from './lab-closing/index.ts';
import { labFeedWords } from './lab-feed/index.ts';
import { labLandscapeWords } from './lab-landscape/index.ts';
import { labPosterWords } from './lab-poster/index.ts';
import { boardNewsWords } from './board-news/index.ts';
import { labNewsWords } from './lab-news/index.ts';
import { labFoldedWords } from './lab-folded/index.ts';
import { notificationsWords } from './notifications/index.ts';
import { commitmentsWords } from './commitments/index.ts';
import { contactWords } from './contact/index.ts';
import { hallNewsWords } from './hall-news/index.ts';
import { helpReasonsWords } from './help-reasons/index.ts';
import { helpExampleWords } from './help-examples/index.ts';
import { helpGuideWords } from './help-guide/index.ts';
import { helpPostWords } from './help-post/index.ts';
import { helpPostsWords } from './help-posts/index.ts';
import { helpSayWords } from './help-say/index.ts';
import { helpSuggestionsWords } from './help-suggestions/index.ts';
import { helpTalkWords } from './help-talk/index.ts';
import { helpSentencesWords } from './help-sentences/index.ts';
import { helpTalkMailWords } from './help-talk-mail/index.ts';
import { hintWords } from './hints/index.ts';
import { joinWords } from './join/index.ts';
import { labAnswerWords } from './lab-answer/index.ts';
import { labCommentWords } from './lab-comment/index.ts';
import { labFeedbackWords } from './lab-feedback/index.ts';
import { labJoinedMailWords } from './lab-joined-mail/index.ts';
import { labPassOnMailWords } from './lab-pass-on-mail/index.ts';
import { labSharingWords } from './lab-sharing/index.ts';
import { labWishesWords } from './lab-wishes/index.ts';
import { letterWords } from './letter/index.ts';
import { letterCodeWords } from './letter-code/index.ts';
import { mailWords } from './mail/index.ts';
import { moderationWords } from './moderation/index.ts';
import { moreWords } from './more/index.ts';
import { moderationMailWords } from './moderation-mail/index.ts';
import { labIdeaWords } from './lab-idea/index.ts';
import { labPreviewWords } from './lab-preview/index.ts';
import { objectionWords } from './objection/index.ts';
import { openidWords } from './openid/index.ts';
import { ownPasskeysWords } from './own-passkeys/index.ts';
import { passkeyWords } from './passkey/index.ts';
import { profileCardWords } from './profile-card/index.ts';
import { profileGuideWords } from './profile-guide/index.ts';
import { profileHelloWords } from './profile-hello/index.ts';
import { profileOwnWords } from './profile-own/index.ts';
import { refusalWords } from './refusals/index.ts';
import { signalWords } from './signal/index.ts';
import { signalMailWords } from './signal-mail/index.ts';
import { signalOwnWords } from './signal-own/index.ts';
import { signalSendWords } from './signal-send/index.ts';
import { smsWords } from './sms/index.ts';
import { textMessageWords } from './text-message/index.ts';
import { roomLeftWords } from './room-left/index.ts';
import { sharedWords } from './shared/index.ts';
import { shareWords } from './share/index.ts';
import { sitesWords } from './sites/index.ts';
import { helpStoryWords } from './help-story/index.ts';
import { movingWords } from './moving/index.ts';
import { residencyMailWords } from './residency-mail/index.ts';
import { stillHereWords } from './still-here/index.ts';
import { stillNeededWords } from './still-needed/index.ts';
import { stopFollowingWords } from './stop-following/index.ts';
import { welcomeBuddyWords } from './welcome-buddy/index.ts';
import { welcomeBuddyMailWords } from './welcome-buddy-mail/index.ts';
import { thanksWords } from './thanks/index.ts';
import { coreValuesNewsWords } from './core-values-news/index.ts';
import { thanksNewsWords } from './thanks-news/index.ts';
import { thanksOwnWords } from './thanks-own/index.ts';
import { thanksPaperWords } from './thanks-paper/index.ts';
import { mixAdvertWords } from './mix-advert/index.ts';
import { mixWords } from './mix/index.ts';
import { coreValuesWords } from './core-values/index.ts';
import { welcomeLetterWords } from './welcome-letter/index.ts';
import { welcomeWords } from './welcome/index.ts';
import { welcomeAroundWords } from './welcome-around/index.ts';
import { welcomeGatheringWords } from './welcome-gathering/index.ts';
import { welcomeCheckInWords } from './welcome-check-in/index.ts';

/** Every feature that speaks, for the tests that look at all words. */
export const features = {
  shared: sharedWords,
  account: accountWords,
  'account-mail': accountMailWords,
  'account-page': accountPageWords,
  activities: activityWords,
  'lab-feedback': labFeedbackWords,
  'lab-answer': labAnswerWords,
  'lab-comment': labCommentWords,
  'lab-wishes': labWishesWords,
  'lab-joined-mail': labJoinedMailWords,
  'lab-pass-on-mail': labPassOnMailWords,
  'lab-sharing': labSharingWords,
  'help-board-mail': helpBoardMailWords,
  'help-story': helpStoryWords,
  moving: movingWords,
  'residency-mail': residencyMailWords,
  'still-here': stillHereWords,
  'still-needed': stillNeededWords,
  signal: signalWords,
  'signal-mail': signalMailWords,
  'signal-own': signalOwnWords,
  'signal-send': signalSendWords,
  'stop-following': stopFollowingWords,
  'commitment-news': commitmentNewsWords,
  'digest-mail': digestMailWords,
  'board-news': boardNewsWords,
  'lab-news': labNewsWords,
  'lab-folded': labFoldedWords,
  'lab-poster': labPosterWords,
  'lab-closing': labClosingWords,
  'lab-feed': labFeedWords,
  'lab-landscape': labLandscapeWords,
  'hall-news': hallNewsWords,
  notifications: notificationsWords,
  'commitment-feed': commitmentFeedWords,
  'commitment-follow': commitmentFollowWords,
  commitments: commitmentsWords,
  moderation: moderationWords,
  more: moreWords,
  share: shareWords,
  sites: sitesWords,
  'account-number': accountNumberWords,
  sms: smsWords,
  'text-message': textMessageWords,
  'moderation-mail': moderationMailWords,
  'lab-idea': labIdeaWords,
  'lab-preview': labPreviewWords,
  objection: objectionWords,
  refusals: refusalWords,
  'room-left': roomLeftWords,
  mail: mailWords,
  join: joinWords,
  letter: letterWords,
  'letter-code': letterCodeWords,
  'help-reasons': helpReasonsWords,
  'help-asks': helpAsksWords,
  'help-suggestions': helpSuggestionsWords,
  'help-board': helpBoardWords,
  'help-categories': helpCategoryWords,
  'help-examples': helpExampleWords,
  'help-guide': helpGuideWords,
  'help-post': helpPostWords,
  'help-posts': helpPostsWords,
  'help-say': helpSayWords,
  'help-talk': helpTalkWords,
  'help-sentences': helpSentencesWords,
  'help-talk-mail': helpTalkMailWords,
  contact: contactWords,
  hints: hintWords,
  openid: openidWords,
  'own-passkeys': ownPasskeysWords,
  passkey: passkeyWords,
  'profile-card': profileCardWords,
  'profile-own': profileOwnWords,
  'profile-hello': profileHelloWords,
  'profile-guide': profileGuideWords,
  thanks: thanksWords,
  'core-values-news': coreValuesNewsWords,
  'thanks-news': thanksNewsWords,
  'thanks-own': thanksOwnWords,
  'thanks-paper': thanksPaperWords,
  mix: mixWords,
  'mix-advert': mixAdvertWords,
  'core-values': coreValuesWords,
  welcome: welcomeWords,
  'welcome-buddy': welcomeBuddyWords,
  'welcome-buddy-mail': welcomeBuddyMailWords,
  'welcome-around': welcomeAroundWords,
  'welcome-gathering': welcomeGatheringWords,
  'welcome-check-in': welcomeCheckInWords,
  'welcome-letter': welcomeLetterWords,
};
