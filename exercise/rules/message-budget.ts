import { happened } from '../decision';
import type { Rule } from '../rule';

/** EX280: lead and controllers limit what a team sends to others in a move, or take the limit away. */
export const setMessageBudget: Rule<'SetMessageBudget'> = ({ messageBudget }, { command: { perMove } }) =>
  perMove === messageBudget ? happened() : happened({ type: 'MessageBudgetSet', perMove });
