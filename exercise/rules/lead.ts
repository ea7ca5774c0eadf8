import { type Decision, happened, refused } from '../decision';
import type { Rule } from '../rule';
import { isStaffRole, type Seat, type State, seatOf } from '../state';

/** Whoever leads now, present or not. */
const leadsOf = (state: State): Seat[] =>
  Object.values(state.seats).filter((seat) => seat.role === 'lead' && !seat.removed);

/** Why somebody cannot be handed the lead; null when nothing stands against it. */
function whyNotLead(seat: Seat | undefined, present: readonly string[]): Decision | null {
  if (!seat) return refused('UnknownSeat');
  const values = { name: seat.name };
  if (seat.removed) return refused('SuccessorLeft', values);
  if (!isStaffRole(seat.role)) return refused('SuccessorNotStaff', values);
  return present.includes(seat.id) ? null : refused('SuccessorAway', values);
}

/**
 * EX131: the lead hands over to a member of staff whose device is here, and goes on as a controller. To somebody who has
 * left, is away or is no staff nothing is handed over.
 */
export const handOverLead: Rule<'HandOverLead'> = (state, { by, command, circumstances }) => {
  if (command.to === by) return happened();
  const no = whyNotLead(seatOf(state, command.to), circumstances.present);
  return no ?? happened({ type: 'LeadChanged', from: by, to: command.to, how: 'handed-over' });
};

/**
 * EX132: when no device of a lead is here, a controller takes over with a second yes. All staff are told, and who led
 * before finds the console of a controller.
 */
export const takeLead: Rule<'TakeLead'> = (state, { by, command, circumstances }) => {
  const leads = leadsOf(state);
  const here = leads.find((lead) => circumstances.present.includes(lead.id));
  if (here) return refused('LeadIsHere', { name: here.name });
  if (!command.confirm) return refused('LeadNotConfirmed', { name: leads[0]?.name ?? '' });
  return happened(
    ...leads.map(({ id }) => ({ type: 'LeadChanged', from: id, to: by, how: 'taken' }) as const),
  );
};
