/** One text of a story and where it stands, as `script.injects.3.title`. */
export interface StoryText {
  path: string;
  text: string;
}

/** Keys whose values name something by an id, which nobody reads. */
const idKeys = new Set([
  'id',
  'scenarioId',
  'team',
  'teams',
  'members',
  'member',
  'objective',
  'objectives',
  'contingencyFor',
  'counterMove',
  'language',
  'source',
]);

/** Every text of a story that somebody reads, in its order. Ids are left out. */
export function storyTexts(value: unknown, path = '', key = ''): StoryText[] {
  if (typeof value === 'string') return idKeys.has(key) ? [] : [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([next, part]) => {
    const under = path === '' ? next : `${path}.${next}`;
    return storyTexts(part, under, Array.isArray(value) ? key : next);
  });
}
