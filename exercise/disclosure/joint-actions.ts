import type { Channel } from '../channel';
import type * as events from '../events/joint-actions';
import { isRoom, isStaff, isTeam, type RulesOf, type Share, toRoom, whole } from './share';

/** EX257: those between whom it lies, staff and the debrief; the room from when it was shown. */
function toParties({ parties, shown }: { parties: string[]; shown: boolean }, channel: Channel): Share {
  return whole(
    isStaff(channel) ||
      channel === 'debrief' ||
      parties.some((team) => isTeam(channel, team)) ||
      (shown && isRoom(channel)),
  );
}

/** Who may know of what `events/joint-actions` tells. */
export const rules: RulesOf<
  | events.JointActionOffered
  | events.JointActionAnswered
  | events.BurdenShared
  | events.CommitmentMade
  | events.CommitmentChecked
  | events.JointActionShown
> = {
  JointActionOffered: ({ team, asked }, channel) =>
    toParties({ parties: [team, ...asked], shown: false }, channel),
  JointActionAnswered: toParties,
  BurdenShared: toParties,
  CommitmentMade: toParties,
  CommitmentChecked: toParties,
  JointActionShown: toRoom,
};
