import { describe, expect, test } from 'vitest';
import { electedIn, permanentFive } from '../bodies/council-terms';
import { scenarios } from '../shelf';

/** Seats of the Security Council in case studies, with every year in which the story sits them. */
const seated = scenarios().flatMap(({ opening }) =>
  opening.bodies
    .filter(({ id }) => opening.caseStudy && id.startsWith('security-council'))
    .flatMap(({ members }) =>
      opening.moves
        .map(({ scenarioTime }) => Number(/\b(?:19|20)\d{2}\b/.exec(scenarioTime)?.[0]))
        .filter((year) => !Number.isNaN(year))
        .map((year) => ({ id: opening.scenarioId, year, members })),
    ),
);

describe.each(seated)('$id in $year', ({ year, members }) => {
  test('only states that were members of the Security Council in that year sit in it', () => {
    const ofYear: string[] = [...permanentFive, ...electedIn(year)];
    expect(members.map(({ name }) => name).filter((name) => !ofYear.includes(name))).toEqual([]);
  });
});
