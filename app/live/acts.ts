import type { Request } from './pending';

/** Saying twice that one has read something, or signing one wording twice, is one act. */
export function isSameAct(one: Request, other: Request): boolean {
  if (one.name !== 'command' || other.name !== 'command') return false;
  const isAct = ['AcknowledgeRules', 'AcknowledgeInject', 'SignCard'].includes(one.command.type);
  return isAct && JSON.stringify(one) === JSON.stringify(other);
}

/** Reports are marked as read by being in sight: nobody pressed anything, so nobody is told. */
export function isUnasked(request: Request): boolean {
  return request.name === 'command' && request.command.type === 'AcknowledgeInject';
}
