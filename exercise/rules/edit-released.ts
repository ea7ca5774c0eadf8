import { happened } from '../decision';
import type { ExerciseEvent } from '../event';
import { lineOf, overlayOf } from '../msel/effective-line';
import type { Rule } from '../rule';
import type { LineEdit, Release, State } from '../state';
import { onWhatIsOut } from './what-is-out';

/**
 * EX111: a text that is out is put right on every screen, with a mark and the earlier text for those who had it. That is a
 * slip of ours; what changes in the world is a correction. The line of the MSEL is edited with it, for whoever gets it later:
 * its softer variant where that went out, else the text itself, so that neither takes the place of the other.
 */
export const editReleased: Rule<'EditReleased'> = (state, { command, by, now }) =>
  onWhatIsOut(state, command.release, now, (release) => {
    const { title, text } = command;
    const { id, content, recipients } = release;
    if (content.title === title && content.text === text) return happened();
    const { teams, screen, seats } = recipients;
    return happened(
      { type: 'ReleasedInjectEdited', release: id, title, text, screen, secret: { teams, seats, by } },
      ...lineEdited(state, release, { title, text }, by),
    );
  });

function lineEdited(
  state: State,
  release: Release,
  words: { title: string; text: string },
  by: string,
): ExerciseEvent[] {
  const line = lineOf(state, release.inject);
  if (!line) return [];
  const edit = editOf(release, words);
  if (edit.branches && !line.branches.some((branch) => branch.counterMove === release.counterMove)) return [];
  return [
    { type: 'InjectEdited', inject: line.id, revision: overlayOf(state, line.id).revision + 1, edit, by },
  ];
}

function editOf({ counterMove, content }: Release, words: { title: string; text: string }): LineEdit {
  const edit = content.softened ? { softer: words } : words;
  return counterMove === null ? edit : { branches: { [counterMove]: edit } };
}
