/** Parts of events that are the scenario's own. */
const ofTheStory: ReadonlySet<string> = new Set(['opening', 'script', 'briefs', 'brief', 'rule']);

/**
 * The same value with other texts, wherever they stand in it.
 * @param change is told each text and the key that it stands under.
 * @param withStory whether the scenario's own texts are changed, too.
 */
export function changeTexts<T>(
  value: T,
  change: (text: string, key: string) => string,
  withStory = false,
  key = '',
): T {
  if (typeof value === 'string') return change(value, key) as T;
  if (Array.isArray(value)) return value.map((one) => changeTexts(one, change, withStory, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  if (!withStory && ofTheStory.has(key)) return value;
  const entries = Object.entries(value).map(([inner, one]) => [
    inner,
    changeTexts(one, change, withStory, inner),
  ]);
  return Object.fromEntries(entries) as T;
}
