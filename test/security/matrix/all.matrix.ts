import { account } from './account.matrix.ts';
import { boardOpening } from './board-opening.matrix.ts';
import { colleaguesAtWork } from './colleagues.matrix.ts';
import { commitments } from './commitments.matrix.ts';
import { signal } from './signal.matrix.ts';
import { standIn } from './stand-in.matrix.ts';
import { calling } from './notifications.matrix.ts';
import { signalsAtWork } from './signals-at-work.matrix.ts';
import { commitmentsAtWork } from './commitments-at-work.matrix.ts';
import { community } from './community.matrix.ts';
import { console } from './console.matrix.ts';
import { embedding } from './embed.matrix.ts';
import { groupVoices } from './group-voices.matrix.ts';
import { groupsAtWork } from './groups.matrix.ts';
import { helpTalk } from './help-talk.matrix.ts';
import { helpTalking } from './help-talking.matrix.ts';
import { helpAsking } from './help-asking.matrix.ts';
import { helpBoard } from './help-board.matrix.ts';
import { helpChanging, helpPlacing } from './help-placing.matrix.ts';
import { helpPost } from './help-post.matrix.ts';
import { labAnswer } from './lab-answer.matrix.ts';
import { labComment } from './lab-comment.matrix.ts';
import { labCommenting } from './lab-commenting.matrix.ts';
import { labSharing } from './lab-sharing.matrix.ts';
import { labWishes } from './lab-wishes.matrix.ts';
import { labIdea } from './lab-idea.matrix.ts';
import { labSlips } from './lab-slips.matrix.ts';
import { labPublishing } from './lab-publishing.matrix.ts';
import { labEditing } from './lab-editing.matrix.ts';
import { labFeedback } from './lab-feedback.matrix.ts';
import { lettersAtWork } from './letters.matrix.ts';
import type { Matrix } from './matrix.ts';
import { moderation } from './moderation.matrix.ts';
import { moderationCases } from './moderation-cases.matrix.ts';
import { neighbourPosting } from './neighbour-posting.matrix.ts';
import { neighbourPosts } from './neighbour-post.matrix.ts';
import { ownProfile } from './own-profile.matrix.ts';
import { openidIssuers } from './openid.matrix.ts';
import { siteChanging } from './site-changing.matrix.ts';
import { sitesOfOrganisation } from './sites.matrix.ts';
import { profileCard } from './profile-card.matrix.ts';
import { profileHello } from './profile-hello.matrix.ts';
import { profileTelling } from './profile-telling.matrix.ts';
import { residencies } from './residency.matrix.ts';
import { todayRows } from './today.matrix.ts';
import { welcomeBuddies } from './welcome-buddies.matrix.ts';
import { thanksAtWork } from './thanks-at-work.matrix.ts';
import { thanks } from './thanks.matrix.ts';
import { mix } from './mix.matrix.ts';
import { coreValuesDoing } from './core-values-doing.matrix.ts';
import { coreValues } from './core-values.matrix.ts';
import { welcomeGatherings } from './welcome-gathering.matrix.ts';
import { welcomeAround } from './welcome-around.matrix.ts';
import { welcome } from './welcome.matrix.ts';
import { welcomesAtWork } from './welcomes-at-work.matrix.ts';

/** Who sees what, of everything there is. A new slice adds its file here. */
export const all: Matrix = {
  ...community,
  ...account,
  ...console,
  ...sitesOfOrganisation,
  ...siteChanging,
  ...openidIssuers,
  ...embedding,
  ...colleaguesAtWork,
  ...lettersAtWork,
  ...groupsAtWork,
  ...groupVoices,
  ...labFeedback,
  ...labAnswer,
  ...labComment,
  ...labCommenting,
  ...labIdea,
  ...labPublishing,
  ...labSlips,
  ...labWishes,
  ...labSharing,
  ...labEditing,
  ...commitments,
  ...commitmentsAtWork,
  ...signal,
  ...calling,
  ...signalsAtWork,
  ...standIn,
  ...profileCard,
  ...ownProfile,
  ...profileTelling,
  ...profileHello,
  ...helpBoard,
  ...helpPost,
  ...helpAsking,
  ...helpPlacing,
  ...helpChanging,
  ...neighbourPosts,
  ...neighbourPosting,
  ...todayRows,
  ...moderationCases,
  // People block each other here, and are absent from then on.
  ...moderation,
  ...helpTalk,
  ...helpTalking,
  ...residencies,
  ...welcomeGatherings,
  // Boards are opened and closed here, when all else is done on them.
  ...boardOpening,
  ...welcomeBuddies,
  ...thanks,
  ...thanksAtWork,
  ...mix,
  ...coreValues,
  ...coreValuesDoing,
  ...welcomesAtWork,
  ...welcomeAround,
  ...welcome,
};
