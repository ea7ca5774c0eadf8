import type { Translations } from '../../exercise/languages/translations';
import type { Story, StoryInject, TeamBrief } from '../../exercise/story';
import type { CounterMoveId } from '../../framework/counter-moves';

/**
 * Which text of an inject a token stands in: `text` for its own, `softer` for the softer variant, a counter-move for a
 * branch, `CM6:softer` for the softer variant of a branch, `every` for what goes out with any of them.
 */
export type InjectVariant = 'text' | 'softer' | 'every' | CounterMoveId | `${CounterMoveId}:softer`;

/** Who may see a token. Staff may see every one of them. */
export type CanaryAudience =
  | { kind: 'team'; team: string }
  | { kind: 'member'; body: string; member: string }
  | { kind: 'staff' }
  | { kind: 'room' }
  | { kind: 'debrief' }
  | { kind: 'inject'; inject: string; variant: InjectVariant };

/** A token that stands in one secret string and nowhere else. */
export interface Canary {
  token: string;
  audience: CanaryAudience;
}

/** Appends a new token to a text and notes who may see it. An empty text stays empty. */
type Plant = (text: string, audience: CanaryAudience) => string;

const staff: CanaryAudience = { kind: 'staff' };
const room: CanaryAudience = { kind: 'room' };
/** Nobody's before ENDEX, and the debrief's from then on. */
const afterwards: CanaryAudience = { kind: 'debrief' };
/** Odd, so that multiplying by it visits each of the 65,536 four-digit tokens once. */
const tokenStride = 40_503;
const tokenCount = 0x10000;

function tokenAt(index: number): string {
  const number = (index * tokenStride) % tokenCount;
  return `CANARY-${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

function plantBrief(brief: TeamBrief, story: Story, plant: Plant): TeamBrief {
  const team: CanaryAudience = { kind: 'team', team: brief.team };
  const bodies = story.opening.bodies.filter((body) => body.team === brief.team);
  const bodyOf = (member: string) =>
    bodies.find((body) => body.members.some(({ id }) => id === member))?.id ?? '';
  return {
    team: brief.team,
    role: plant(brief.role, team),
    goals: brief.goals.map((goal) => plant(goal, team)),
    redLines: brief.redLines.map((redLine) => plant(redLine, team)),
    knows: brief.knows.map((fact) => plant(fact, team)),
    instructions: brief.instructions.map(({ member, text }) => ({
      member,
      text: plant(text, { kind: 'member', body: bodyOf(member), member }),
    })),
    ...translationsWith(brief.translations, (place, text) => {
      const member = /^instructions\.(.+)\.text$/u.exec(place)?.[1];
      return plant(text, member ? { kind: 'member', body: bodyOf(member), member } : team);
    }),
  };
}

/** Every translation with what is planted in it, by its place. */
function translationsWith(
  translations: Translations | undefined,
  planted: (place: string, text: string) => string,
): { translations?: Translations } {
  if (!translations) return {};
  const inEach = (texts: Translations[string]) =>
    Object.fromEntries(Object.entries(texts).map(([place, text]) => [place, planted(place, text)]));
  return {
    translations: Object.fromEntries(
      Object.entries(translations).map(([language, texts]) => [language, inEach(texts)]),
    ),
  };
}

/** The variant of an inject that the text of a place belongs to. */
function variantOf(place: string): InjectVariant {
  const [first = '', counterMove = '', third] = place.split('.');
  if (first === 'branches')
    return third === 'softer' ? `${counterMove as CounterMoveId}:softer` : (counterMove as CounterMoveId);
  if (first === 'softer') return 'softer';
  return first === 'title' || first === 'text' ? 'text' : 'every';
}

function plantInject(inject: StoryInject, plant: Plant): StoryInject {
  const of = (variant: InjectVariant): CanaryAudience => ({ kind: 'inject', inject: inject.id, variant });
  const isForStaff = inject.kind === 'expected-action' || (inject.branches.length > 0 && inject.text === '');
  const own = isForStaff ? staff : of('text');
  const both = ({ title, text }: { title: string; text: string }, audience: CanaryAudience) => ({
    title: plant(title, audience),
    text: plant(text, audience),
  });
  const every = inject.kind === 'expected-action' ? staff : of('every');
  return {
    ...inject,
    ...both(inject, own),
    softer: inject.softer && both(inject.softer, of('softer')),
    from: plant(inject.from, every),
    ...(inject.marks
      ? { marks: inject.marks.map(({ at, label }) => ({ at, label: plant(label, every) })) }
      : {}),
    reliability: inject.reliability && {
      ...inject.reliability,
      words: plant(inject.reliability.words, every),
    },
    expectedAction: plant(inject.expectedAction, staff),
    facilitatorNote: plant(inject.facilitatorNote, staff),
    learningPoints: inject.learningPoints.map((point) => plant(point, staff)),
    ...(inject.facts
      ? { facts: inject.facts.map((fact) => ({ ...fact, text: plant(fact.text, staff) })) }
      : {}),
    ...(inject.owner === undefined ? {} : { owner: plant(inject.owner, staff) }),
    ...(inject.notes === undefined ? {} : { notes: plant(inject.notes, staff) }),
    ...(inject.more && {
      more: Object.fromEntries(
        Object.entries(inject.more).map(([column, cell]) => [column, plant(cell, staff)]),
      ),
    }),
    branches: inject.branches.map((branch) => ({
      counterMove: branch.counterMove,
      ...both(branch, of(branch.counterMove)),
      softer: branch.softer && both(branch.softer, of(`${branch.counterMove}:softer`)),
    })),
    ...translationsWith(inject.translations, (place, text) => {
      if (place === 'scenarioTime') return text;
      const variant = variantOf(place);
      return plant(text, variant === 'text' ? own : variant === 'every' ? every : of(variant));
    }),
  };
}

function plantScript(
  {
    injects,
    tellTales,
    personas,
    facilitatorNotes,
    cuts,
    evaluationGuides,
    record,
    illustrates,
    columns,
  }: Story['script'],
  plant: Plant,
): Story['script'] {
  const secret = (text: string) => plant(text, staff);
  return {
    injects: injects.map((inject) => plantInject(inject, plant)),
    tellTales: tellTales.map(({ counterMove, text }) => ({ counterMove, text: secret(text) })),
    personas: personas.map((persona) => ({
      id: persona.id,
      // Whom teams can ask by name, everybody may know.
      name: plant(persona.name, persona.reachable ? room : staff),
      role: plant(persona.role, persona.reachable ? room : staff),
      voice: secret(persona.voice),
      protects: secret(persona.protects),
      readyAnswers: persona.readyAnswers.map(secret),
      ...(persona.reachable === undefined ? {} : { reachable: persona.reachable }),
    })),
    ...(evaluationGuides && {
      evaluationGuides: evaluationGuides.map(({ objective, target, tasks }) => ({
        objective,
        target: secret(target),
        tasks: tasks.map((task) => ({ id: task.id, text: secret(task.text) })),
      })),
    }),
    facilitatorNotes: facilitatorNotes.map(({ heading, text }) => ({
      heading: secret(heading),
      text: secret(text),
    })),
    ...(record && {
      record: record.map((act) => ({
        ...act,
        text: plant(act.text, afterwards),
        source: plant(act.source, afterwards),
      })),
    }),
    ...(illustrates && { illustrates }),
    ...(columns && { columns: columns.map(({ id, name }) => ({ id, name: secret(name) })) }),
    ...(cuts && { cuts: cuts.map((cut) => ({ ...cut, text: secret(cut.text) })) }),
  };
}

/**
 * Gives a copy of a story in which every secret string ends in a token of its own, and the list of the tokens. The
 * opening is for everybody and gets none. The same story always gets the same tokens.
 */
export function plantCanaries(story: Story): { story: Story; canaries: Canary[] } {
  const canaries: Canary[] = [];
  const plant: Plant = (text, audience) => {
    if (text === '') return text;
    const token = tokenAt(canaries.length + 1);
    canaries.push({ token, audience });
    return `${text} ${token}`;
  };
  const planted: Story = {
    opening: structuredClone(story.opening),
    briefs: story.briefs.map((brief) => plantBrief(brief, story, plant)),
    script: plantScript(story.script, plant),
  };
  return { story: planted, canaries };
}
