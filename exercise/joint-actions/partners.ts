import type { CommitmentCheck, JointAction, JointStance } from '../state';

/** The teams between which an action lies: the one that offers it first, then those that it was offered to. */
export function partiesOf({ team, asked }: JointAction): string[] {
  return [team, ...asked];
}

/** How a team answered; undefined when it has not, or was not asked. */
export function stanceOf({ answers }: JointAction, team: string): JointStance | undefined {
  return answers.find((answer) => answer.team === team)?.stance;
}

/** EX253: whether a team takes part: it offers the action, or joins it, on conditions or without. */
export function isPartner(action: JointAction, team: string): boolean {
  const stance = stanceOf(action, team);
  return team === action.team || stance === 'join' || stance === 'join-if';
}

/** EX256: the check that stands: the last one of staff, else the last one of the team; undefined when nobody has looked. */
export function standingCheck(checks: CommitmentCheck[]): CommitmentCheck | undefined {
  return checks.findLast(({ team }) => team === null) ?? checks.at(-1);
}
