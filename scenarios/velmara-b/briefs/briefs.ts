import type { TeamBrief } from '../../../exercise/story';
import { civilSocietyBrief } from '../../velmara-a/briefs/civil-society';
import { lakesUnionBrief } from '../../velmara-a/briefs/lakes-union';
import { nationalBrief } from '../../velmara-a/briefs/national';
import { allyBrief } from './ally';
import { councilBrief } from './council';
import { peaceCouncilBrief } from './peace-council';

/** What each team reads alone. Three teams have the brief of the ninety-minute design. */
export const briefs: TeamBrief[] = [
  {
    ...nationalBrief,
    knows: [
      ...nationalBrief.knows,
      'Serrane’s crisis staff sits in this building. What it could lend you in ships, aircraft and places it has not said.',
    ],
  },
  allyBrief,
  councilBrief,
  peaceCouncilBrief,
  lakesUnionBrief,
  { ...civilSocietyBrief, role: civilSocietyBrief.role.replace('either body', 'any of the three bodies') },
];
