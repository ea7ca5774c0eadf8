import { attachmentTypes } from '../attachments';
import { clockSpeeds } from '../exercise-clock';
import { inviteRoles, inviteUses, isStaffRole, type State } from '../state';
import { vocabularyIds } from '../vocabulary';
import { idOf, type Maker, recent, teams, text } from './random-parts';

const waiting = ({ seats }: State) =>
  Object.values(seats).flatMap((seat) => (seat.isWaiting && !seat.removed ? [seat.id] : []));
const staffOf = (state: State) =>
  Object.values(state.seats)
    .filter((seat) => isStaffRole(seat.role))
    .map((seat) => seat.id);

type StaffingCommand =
  | 'AdmitSeat'
  | 'NudgeTeam'
  | 'SendBroadcast'
  | 'EndBroadcast'
  | 'SendStaffNote'
  | 'InviteStaff'
  | 'RevokeInvite'
  | 'HandOverLead'
  | 'TakeLead'
  | 'SetClockSpeed'
  | 'SwitchConductor'
  | 'StandInWithBots'
  | 'EndStandIn'
  | 'AddAttachment'
  | 'RemoveAttachment'
  | 'SetVocabulary';

/** What staff ask of each other, of those who come late, of bots, and of what goes with injects. */
export const staffingMakers: { [T in StaffingCommand]: Maker<T> } = {
  AdmitSeat: (state, dice) => ({
    seat: idOf(dice, waiting(state).length > 0 && !dice.once(6) ? waiting(state) : Object.keys(state.seats)),
    team: dice.once(3) ? null : idOf(dice, teams(state)),
  }),
  NudgeTeam: (state, dice) => ({ team: idOf(dice, teams(state)), text: text(dice) }),
  SendBroadcast: (_, dice) => ({ text: text(dice) }),
  EndBroadcast: (state, dice) => ({
    broadcast: recent(
      dice,
      state.broadcasts.map(({ id }) => id),
    ),
  }),
  SendStaffNote: (_, dice) => ({ text: text(dice) }),
  InviteStaff: (_, dice) => ({
    role: dice.of(inviteRoles),
    uses: dice.of(inviteUses),
    tokenHash: `hash_${dice.word()}`,
  }),
  RevokeInvite: (state, dice) => ({
    invite: recent(
      dice,
      state.invites.map((invite) => invite.id),
    ),
  }),
  HandOverLead: (state, dice) => ({ to: idOf(dice, staffOf(state)) }),
  TakeLead: (_, dice) => ({ confirm: !dice.once(4) }),
  SetClockSpeed: (_, dice) => ({ speed: dice.of(clockSpeeds) }),
  SwitchConductor: (_, dice) => ({ on: dice.once(2) }),
  StandInWithBots: (state, dice) => ({ team: idOf(dice, teams(state)), bots: dice.once(2) ? 1 : undefined }),
  EndStandIn: (state, dice) => ({ team: idOf(dice, teams(state)) }),

  AddAttachment: (state, dice) => ({
    attachment: {
      id: `att_${dice.word()}`,
      name: `${text(dice)}.png`,
      alt: text(dice),
      type: dice.of(attachmentTypes),
      bytes: 1 + dice.below(5_000_000),
      inject: dice.once(4)
        ? null
        : idOf(
            dice,
            (state.script?.injects ?? []).map((inject) => inject.id),
          ),
    },
  }),
  RemoveAttachment: (state, dice) => ({
    attachment: idOf(
      dice,
      state.attachments.map(({ id }) => id),
    ),
  }),
  SetVocabulary: (_, dice) => ({ vocabulary: dice.of(vocabularyIds) }),
};
