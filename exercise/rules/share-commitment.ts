import { happened } from '../decision';
import type { Rule } from '../rule';

/** EX324: a participant tells the room, by name, what they will do: their choice, and the last words stand. */
export const shareCommitment: Rule<'ShareCommitment'> = (state, { command: { text }, by }) =>
  state.commitments.some((one) => one.seat === by && one.text === text)
    ? happened()
    : happened({ type: 'CommitmentShared', seat: by, text });
