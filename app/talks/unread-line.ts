import type { Talk, TalkLine } from '../../exercise/state';

/** The last line of a talk that others said, while the team has not marked it as read; null when there is nothing to mark. */
export function unreadLine(talk: Talk, team: string): TalkLine | null {
  const last = talk.lines.findLast(
    ({ speaker }) => !(speaker !== null && 'team' in speaker && speaker.team === team),
  );
  return last && !last.readBy.includes(team) ? last : null;
}
