import type { CaseFact, CaseStudy } from '../../exercise/case-study';
import type { Story } from '../../exercise/story';
import type { Finding } from '../finding';

type Placed = Pick<CaseFact, 'source' | 'toBeChecked'> & { path: string };

/**
 * Finds what a case study may not leave open: a fact whose source is not listed, one from outside the framework's sources that is not
 * marked to be checked, and a line for players without any fact. In a fictional story, facts have no place.
 */
export function checkCase(story: Story): Finding[] {
  const { caseStudy } = story.opening;
  if (!caseStudy) return factsOfInjects(story).map(({ path }) => finding('fact-in-fiction', path));
  const facts = [
    ...caseStudy.facts.map((fact, index) => ({ ...fact, path: `opening.caseStudy.facts.${index}` })),
    ...factsOfInjects(story),
  ];
  return [...facts.flatMap((fact) => checkFact(fact, caseStudy)), ...linesWithoutFact(story)];
}

function factsOfInjects({ script }: Story): Placed[] {
  return script.injects.flatMap(({ facts = [] }, inject) =>
    facts.map((fact, index) => ({ ...fact, path: `script.injects.${inject}.facts.${index}` })),
  );
}

function checkFact({ source, toBeChecked, path }: Placed, { sources }: CaseStudy): Finding[] {
  const known = sources.find(({ id }) => id === source);
  if (!known) return [finding('unknown-source', `${path}.source`)];
  return known.kind === 'document' && !toBeChecked ? [finding('fact-not-marked', path)] : [];
}

/** Counter-moves are assumptions of the exercise, and practice is about nothing: neither needs a fact. */
function linesWithoutFact({ script }: Story): Finding[] {
  return script.injects.flatMap(({ kind, facts = [] }, index) =>
    kind === 'contextual' && facts.length === 0
      ? [finding('line-without-fact', `script.injects.${index}`)]
      : [],
  );
}

const sentences = {
  'fact-in-fiction': 'A fictional story cites no facts: take them out, or say which case the story is about.',
  'unknown-source':
    'The fact cites a source that the case study does not list: list it, or choose one that is.',
  'fact-not-marked': 'The fact comes from outside the two sources of the framework: mark it to be checked.',
  'line-without-fact': 'The line says what happened and cites nothing: add the fact it rests on.',
} as const;

function finding(code: keyof typeof sentences, path: string): Finding {
  return { code, path, sentence: sentences[code] };
}
