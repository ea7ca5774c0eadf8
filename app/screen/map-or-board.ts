import type { Release, State } from '../../exercise/state';
import type { MapMark } from '../../exercise/story';

/**
 * The places that news marks on the map, while the map is what stands beside it; none where the board does: the news
 * marks no place, or a line of the board was set after it, which the room is to see.
 */
export function marksBesideNews(view: State, release: Release | null): MapMark[] {
  const at = release?.releasedAt ?? null;
  const isBoardNewer = at !== null && view.readings.some((reading) => reading.at > at);
  return isBoardNewer ? [] : (release?.content.marks ?? []);
}
