import type { z } from 'zod';

/** What is wrong with the shape of a field, in one sentence for its author. Messages that we wrote are sentences already. */
export function shapeSentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return 'Nothing is written here yet. Write it.';
      if (issue.origin === 'array' && Number(issue.minimum) > 1)
        return `At least ${issue.minimum} entries are needed here. Add them.`;
      if (issue.origin === 'array') return 'At least one entry is needed here. Add it.';
      return `This number is too small. The smallest is ${issue.minimum}.`;
    case 'too_big':
      if (issue.origin === 'string')
        return `This text is too long. Shorten it to ${issue.maximum} characters.`;
      if (issue.origin === 'array') return `There are too many entries here. Keep ${issue.maximum} at most.`;
      return `This number is too large. The largest is ${issue.maximum}.`;
    case 'unrecognized_keys':
      return `“${issue.keys[0]}” is no field here. Take it out.`;
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'This is missing. Fill it in.'
        : 'What stands here is not of the right kind. Write it anew.';
    case 'invalid_value':
      if (isOurs(issue.message)) return issue.message;
      return `Choose one of these: ${issue.values.map(String).join(', ')}.`;
    default:
      return isOurs(issue.message) ? issue.message : 'What stands here cannot be read. Write it anew.';
  }
}

/** The schema library's own messages end without a full stop; ours are sentences. */
const isOurs = (message: string) => message.endsWith('.');
