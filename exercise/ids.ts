/** A place that a person, a staff member or the room screen occupies. */
export type SeatId = string;
/** Who a command comes from: a seat, or the server's own clock. */
export type Actor = SeatId | 'system';

/** The prefixes of every id that appears in the record. */
export const idPrefixes = {
  exercise: 'exr_',
  seat: 'seat_',
  command: 'cmd_',
  release: 'rel_',
  card: 'crd_',
  proposal: 'prp_',
  amendment: 'amd_',
  argument: 'arg_',
  vote: 'vot_',
  message: 'msg_',
  fact: 'fct_',
  ruling: 'rul_',
  invite: 'inv_',
  nudge: 'ndg_',
  broadcast: 'brc_',
  note: 'nte_',
  arm: 'arm_',
  redMove: 'red_',
  challenge: 'chl_',
  attachment: 'att_',
  jointAction: 'jnt_',
  commitment: 'cmt_',
  talk: 'tlk_',
  line: 'lin_',
  demarche: 'dem_',
  forward: 'fwd_',
  finding: 'fnd_',
  action: 'act_',
  scenario: 'scn_',
  part: 'prt_',
  bankInject: 'bnk_',
} as const;

/**
 * EX69: makes the id of a new thing from the id of the command that makes it. One command makes at most one thing of a kind,
 * and a command id is used once in an exercise, so the result is unique without chance or a clock.
 */
export function idFrom(kind: keyof typeof idPrefixes, commandId: string): string {
  return idPrefixes[kind] + commandId.slice(idPrefixes.command.length);
}

/** The id of a team's n-th card in a move: the same for every teammate, so that all open one draft. */
export function cardIdOf(team: string, move: number, ordinal: number): string {
  return `${idPrefixes.card}${team}_${move}_${ordinal}`;
}
