import type { Story } from '../../exercise/story';
import type { Finding } from '../finding';

/**
 * Finds evaluation guides that do not fit the objectives. A story may have none at all; one that has some needs one for every
 * objective, because in the report an objective without a guide would look like one that nobody worked on.
 */
export function checkGuides({ opening, script }: Story): Finding[] {
  const guides = script.evaluationGuides ?? [];
  const unknown = guides.flatMap(({ objective }, index): Finding[] =>
    opening.objectives.some((known) => known.id === objective)
      ? []
      : [
          {
            code: 'unknown-objective',
            path: `script.evaluationGuides.${index}.objective`,
            sentence: `An evaluation guide is for the objective “${objective}”, which does not exist.`,
          },
        ],
  );
  const missing = guides.length === 0 ? [] : opening.objectives;
  const without = missing
    .filter(({ id }) => !guides.some((guide) => guide.objective === id))
    .map(
      ({ id }): Finding => ({
        code: 'objective-without-guide',
        path: 'script.evaluationGuides',
        sentence: `The objective ${id} has no evaluation guide. Write one, or leave out all guides.`,
      }),
    );
  return [...unknown, ...without];
}
