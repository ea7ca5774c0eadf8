import type * as events from '../events/bodies';
import { isBody, isSeat, isStaff, open, type RulesOf, toVoters, whole } from './share';

/** Who may know of what `events/bodies` tells. */
export const rules: RulesOf<events.ProposalTabled | events.VoteOpened | events.VoteCast | events.VoteRead> = {
  // EX87
  ProposalTabled: (event, channel) =>
    whole(isStaff(channel) || channel === 'debrief' || isBody(channel, event.body)),
  VoteOpened: toVoters,
  // That a member changed its vote would tell how the others should read it; they know already that it has voted.
  VoteCast: (event, channel) => {
    const isVoter = isSeat(channel, event.seat);
    const seesWhoVotes =
      isBody(channel, event.body) || isStaff(channel) || (event.binding && channel === 'screen');
    // EX226
    if (event.ballot) return open(isVoter || seesWhoVotes);
    if (isVoter) return 'whole';
    return event.changed ? 'nothing' : open(seesWhoVotes);
  },
  VoteRead: toVoters,
};
