import { toolIds } from '../../tools';
import type { LensPlacement } from '../lens';
import { placedIn } from '../placed-in';

const resource = placedIn('economic-model-2016.resource', [
  {
    tool: 'T01',
    items: [1],
    basis: 'ours',
    because: 'Weapons are among the resources of those who could attack.',
  },
  {
    tool: 'T22',
    mechanism: 'DIS-M1',
    purpose: 'constrain',
    items: [1],
    basis: 'ours',
    because: 'Meant to keep means from the target, it bears on resources as well as on cost.',
  },
  ...toolIds.map((tool) => ({
    tool,
    mechanism: 'DEG-M1' as const,
    items: [1],
    basis: 'ours' as const,
    because: 'Whatever the tool, this mechanism leaves fewer resources, which is what the class is about.',
  })),
]);

const productivity = placedIn('economic-model-2016.productivity', [
  {
    tool: 'T21',
    items: [2],
    basis: 'ours',
    because:
      'Help to an armed group can make it contest control better; the model speaks of the effect, not of the help.',
  },
  ...toolIds.map((tool) => ({
    tool,
    mechanism: 'DEG-M2' as const,
    items: [1],
    basis: 'ours' as const,
    because: 'Whatever the tool, this mechanism can make attacks less efficient, and so of less use.',
  })),
]);

const price = placedIn('economic-model-2016.price', [
  {
    tool: 'T22',
    mechanism: 'DIS-M1',
    purpose: 'constrain',
    items: [1],
    basis: 'ours',
    because: 'The mechanism raises the expected cost of atrocities; the purpose bears on resources as well.',
  },
  ...toolIds.map((tool) => ({
    tool,
    mechanism: 'DEG-M2' as const,
    items: [1],
    basis: 'ours' as const,
    because: 'The mechanism has two halves; one of them is a higher cost of attacking civilians.',
  })),
  ...toolIds.map((tool) => ({
    tool,
    mechanism: 'DIS-M1' as const,
    items: [1],
    basis: 'ours' as const,
    because: 'Whatever the tool, this mechanism raises the expected cost of atrocities.',
  })),
]);

/** Where an action stands among the three classes. The model speaks of effects, so the mechanism decides more than the tool. */
export const economicModelPlacements: readonly LensPlacement[] = [...resource, ...productivity, ...price];
