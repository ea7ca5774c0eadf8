import type { Story } from '../exercise/story';
import { lookAlike } from './checks/look-alike';
import { lookColumns } from './checks/look-columns';
import { lookMap } from './checks/look-map';
import { lookObjectives } from './checks/look-objectives';
import { lookReadingTime } from './checks/look-reading-time';
import { lookRealNames } from './checks/look-real-names';
import { lookSofter } from './checks/look-softer';
import { lookTeamLoad } from './checks/look-team-load';
import { lookTriggers } from './checks/look-triggers';
import { lookUnwritten } from './checks/look-unwritten';
import type { Look } from './look';

/** What an author may want to look at before the story is played. It reads a story of the right shape, half-written texts included. */
export function lookAtStory(story: Story): Look[] {
  return [
    ...lookUnwritten(story),
    ...lookTriggers(story),
    ...lookObjectives(story),
    ...lookTeamLoad(story),
    ...lookReadingTime(story),
    ...lookSofter(story),
    ...lookAlike(story),
    ...lookColumns(story),
    ...lookMap(story),
    ...lookRealNames(story),
  ];
}
