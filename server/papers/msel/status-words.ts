import type { MselLine } from '../../../exercise/msel/lines';
import { writtenLine } from '../../../exercise/msel/look-up';
import type { Release, State } from '../../../exercise/state';
import type { Redaction } from '../redact';
import { mselWords as t } from './msel-words';
import { recipientWords } from './recipient-words';

/** What became of a line and of one of its releases, in the order in which it happened; null for a line that never went out. */
export function statusWords(
  state: State,
  line: MselLine,
  release: Release | null,
  redaction: Redaction,
): string {
  return [...beforeRelease(state, line, release), ...sinceRelease(state, line, release, redaction)].join(
    '; ',
  );
}

function beforeRelease(state: State, { id, inject, overlay }: MselLine, release: Release | null): string[] {
  if (inject === null) return [t('status.added')];
  const planned = writtenLine(state, id)?.plannedMinute;
  return [
    ...(overlay.edit ? [t('status.edited')] : []),
    ...(planned !== inject.plannedMinute ? [t('status.moved')] : []),
    ...(overlay.hold && !release ? [t('status.held')] : []),
  ];
}

function sinceRelease(state: State, line: MselLine, release: Release | null, redaction: Redaction): string[] {
  if (!release) return [t(`status.${line.standing}`)];
  if (release.status === 'taken-back') return [t('status.takenBack')];
  if (release.status === 'going-out') return [t('status.goingOut')];
  if (release.status === 'held') return [t('status.waiting')];
  return [
    t('status.released'),
    ...(release.content.softened ? [t('status.softened')] : []),
    ...(release.corrected ? [t('status.corrected')] : []),
    ...(release.edits.length > 0 ? [t('status.mended')] : []),
    ...release.leaks.map((leak) => t('status.leaked', { to: recipientWords(state, leak, redaction) })),
    ...(release.recalled ? [t('status.recalled')] : []),
    ...(line.standing === 'complete' ? [t('status.complete')] : []),
  ];
}
