import type { Story } from '../exercise/story';
import { checkBodies } from './checks/check-bodies';
import { checkCase } from './checks/check-case';
import { checkConditions } from './checks/check-conditions';
import { checkCuts } from './checks/check-cuts';
import { checkGuides } from './checks/check-guides';
import { checkInjects } from './checks/check-injects';
import { checkPlan } from './checks/check-plan';
import { checkReferences } from './checks/check-references';
import { checkToolRules } from './checks/check-tool-rules';
import { checkTranslations } from './checks/check-translations';
import { checkUniqueIds } from './checks/check-unique-ids';
import type { Finding } from './finding';

/**
 * Everything that is wrong with a story of the right shape, in the order of its parts; an empty list when it can be run.
 * It judges whether the parts fit together, never what the story says.
 */
export function validateStory(story: Story): Finding[] {
  return [
    ...checkUniqueIds(story),
    ...checkReferences(story),
    ...checkBodies(story),
    ...checkToolRules(story),
    ...checkInjects(story),
    ...checkConditions(story),
    ...checkPlan(story),
    ...checkCuts(story),
    ...checkGuides(story),
    ...checkCase(story),
    ...checkTranslations(story),
  ];
}
