import type { Story, StoryInject } from '../../exercise/story';
import type { Finding, FindingCode } from '../finding';

interface Variant {
  path: string;
  text: string;
  softer: { title: string; text: string } | null;
}

/** The texts of an inject that players may read: its own, or those of its branches where it has any. */
function variantsOf(inject: StoryInject, path: string): Variant[] {
  if (inject.kind === 'expected-action') return [];
  const branches = inject.branches.map(({ text, softer }, index) => ({
    path: `${path}.branches.${index}`,
    text,
    softer,
  }));
  const own = { path, text: inject.text, softer: inject.softer };
  return inject.branches.length > 0 && inject.text === '' ? branches : [own, ...branches];
}

function checkVariants(inject: StoryInject, path: string): Finding[] {
  return variantsOf(inject, path).flatMap(({ path: at, text, softer }) => {
    const found: Finding[] = [];
    const add = (code: FindingCode, sentence: string) => found.push({ code, path: at, sentence });
    if (text === '')
      add('inject-without-text', `Inject ${inject.number} would reach players without a text.`);
    if (inject.level >= 2 && softer === null) {
      add(
        'missing-softer-variant',
        `Inject ${inject.number} has level ${inject.level} and no softer variant here.`,
      );
    }
    if (softer !== null && softer.text === text) {
      add(
        'softer-variant-unchanged',
        `The softer variant of inject ${inject.number} says the same as the text.`,
      );
    }
    return found;
  });
}

function checkAudience(inject: StoryInject, path: string): Finding[] {
  const { teams, members, screen } = inject.to;
  const reachesSomebody = teams === 'all' || teams.length > 0 || members.length > 0 || screen;
  if (inject.kind === 'expected-action') {
    if (!reachesSomebody) return [];
    return [
      {
        code: 'expected-action-reaches-players',
        path: `${path}.to`,
        sentence: `Inject ${inject.number} is an expected action for staff but names players as its audience.`,
      },
    ];
  }
  if (reachesSomebody) return [];
  return [
    {
      code: 'inject-reaches-nobody',
      path: `${path}.to`,
      sentence: `Inject ${inject.number} reaches nobody.`,
    },
  ];
}

/** Follows the contingencies from one inject; true when they come back to it. */
function isInCycle(injects: readonly StoryInject[], start: StoryInject): boolean {
  const seen = new Set<string>();
  let next = start.contingencyFor;
  while (next !== null && !seen.has(next)) {
    if (next === start.id) return true;
    seen.add(next);
    const id: string = next;
    next = injects.find((inject) => inject.id === id)?.contingencyFor ?? null;
  }
  return false;
}

/** Finds injects that cannot be released as they are, and objectives that no inject serves. */
export function checkInjects({ opening, script }: Story): Finding[] {
  const injects = script.injects.flatMap((inject, index) => {
    const path = `script.injects.${index}`;
    const cycle: Finding[] = isInCycle(script.injects, inject)
      ? [
          {
            code: 'contingency-cycle',
            path: `${path}.contingencyFor`,
            sentence: `Inject ${inject.number} is, by way of others, a contingency for itself.`,
          },
        ]
      : [];
    return [...checkAudience(inject, path), ...checkVariants(inject, path), ...cycle];
  });
  const unserved = opening.objectives.flatMap(({ id }, index): Finding[] => {
    if (script.injects.some((inject) => inject.objectives.includes(id))) return [];
    const sentence = `No inject serves the objective ${id}.`;
    return [{ code: 'objective-unserved', path: `opening.objectives.${index}`, sentence }];
  });
  return [...injects, ...unserved];
}
