import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import { type Invite, isInviteOpen, type State } from '../state';

/** The link with this id, if there is one. */
export function inviteOf(state: State, id: string): Invite | undefined {
  return state.invites.find((invite) => invite.id === id);
}

/** EX133: lead and controllers make links for a role. The record keeps what recognises a link, not what opens it. */
export const inviteStaff: Rule<'InviteStaff'> = (_, { id, by, command }) => {
  const { role, uses, tokenHash } = command;
  const invite = idFrom('invite', id);
  return happened({ type: 'StaffInvited', invite, role, uses, by, secret: { tokenHash } });
};

/** EX134: a link that is revoked lets nobody in any more. A second time changes nothing. */
export const revokeInvite: Rule<'RevokeInvite'> = (state, { command }) => {
  const invite = inviteOf(state, command.invite);
  if (!invite) return refused('UnknownInvite');
  return invite.revokedAt === null ? happened({ type: 'InviteRevoked', invite: invite.id }) : happened();
};

/** EX134: why somebody who comes by a link is not let in; null when the link is open and of this role. */
export function isRefusedByLink(state: State, { invite, role }: { invite?: string; role: string }): boolean {
  if (invite === undefined) return false;
  const found = inviteOf(state, invite);
  return !found || found.role !== role || !isInviteOpen(found);
}
