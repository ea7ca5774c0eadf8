import { attachmentLimits } from '../attachments';
import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import type { Attachment, InjectText, ReadyAttachment, State } from '../state';
import type { StoryInject } from '../story';

/**
 * EX180: staff lay a file ready, for a line that can go out or for an inject of their own. One exercise holds so many bytes
 * and one inject so many files. What the file is was found out from its bytes before this is asked.
 */
export const addAttachment: Rule<'AddAttachment'> = (state, { command, by }) => {
  const { attachment } = command;
  const line = state.script?.injects.find(({ id }) => id === attachment.inject);
  if (attachment.inject !== null && (!line || line.kind === 'expected-action'))
    return refused('UnknownInject');
  const beside = state.attachments.filter(({ inject }) => inject === attachment.inject && inject !== null);
  if (beside.length >= attachmentLimits.perInject) {
    return refused('TooManyAttachments', { most: attachmentLimits.perInject });
  }
  const bytes = state.attachments.reduce((sum, one) => sum + one.bytes, attachment.bytes);
  if (bytes > attachmentLimits.exercise) {
    return refused('AttachmentsFull', { megabytes: attachmentLimits.exercise / 1_000_000 });
  }
  return happened({ type: 'AttachmentAdded', attachment, by });
};

/** EX181: and take it away while no release carries it. */
export const removeAttachment: Rule<'RemoveAttachment'> = (state, { command, by }) => {
  if (!state.attachments.some(({ id }) => id === command.attachment)) return refused('UnknownAttachment');
  const isCarried = state.releases.some(
    ({ status, content }) =>
      status !== 'taken-back' && content.attachments?.some(({ id }) => id === command.attachment),
  );
  return isCarried
    ? refused('AttachmentCarried')
    : happened({ type: 'AttachmentRemoved', attachment: command.attachment, by });
};

const plain = ({ id, name, alt, type, bytes }: ReadyAttachment): Attachment => ({
  id,
  name,
  alt,
  type,
  bytes,
});
const orNothing = (attachments: Attachment[]) => (attachments.length > 0 ? { attachments } : {});

/**
 * EX183: a line goes out with its marks on the map and with what lies ready for it. Above the content cap it goes without
 * files, because a softer text is none beside the picture that it softens.
 */
export function carriedBy(
  state: State,
  { id, marks, level }: StoryInject,
): Pick<InjectText, 'attachments' | 'marks'> {
  const files = level > state.contentCap ? [] : state.attachments.filter(({ inject }) => inject === id);
  return { ...orNothing(files.map(plain)), ...(marks && marks.length > 0 ? { marks } : {}) };
}

/** What an inject written on the spot carries: files laid ready for one; null when one of them is not. */
export function carriedByWritten(
  state: State,
  ids: readonly string[],
): Pick<InjectText, 'attachments'> | null {
  const ready = state.attachments.filter(({ inject }) => inject === null);
  const files = ids.map((id) => ready.find((one) => one.id === id));
  return files.every((one) => one !== undefined) ? orNothing(files.map(plain)) : null;
}
