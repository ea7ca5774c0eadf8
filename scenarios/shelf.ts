import type { Story } from '../exercise/story';
import { car2013 } from './car-2013/car-2013';
import { drc2015 } from './drc-2015/drc-2015';
import { kenya2007 } from './kenya-2007/kenya-2007';
import { starter } from './starter/starter';
import { syria2011 } from './syria-2011/syria-2011';
import { velmaraA } from './velmara-a/velmara-a';
import { velmaraB } from './velmara-b/velmara-b';

/** The id of the scenario that newcomers begin with. */
export const starterId = starter.opening.scenarioId;

const shelf: readonly Story[] = [starter, velmaraA, velmaraB, kenya2007, syria2011, car2013, drc2015];

/** The scenarios that come with the platform, in the order in which they are offered. */
export function scenarios(): Story[] {
  return [...shelf];
}

/** The scenario with this id, or undefined when there is none. */
export function findScenario(id: string): Story | undefined {
  return shelf.find((story) => story.opening.scenarioId === id);
}
