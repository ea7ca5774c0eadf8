import { describe, expect, test } from 'vitest';
import type { Story, StoryInject } from '../exercise/story';
import { counterMoveIds } from '../framework/counter-moves';
import { findRealNames } from './real-names';
import { parseStory } from './schema';
import { findScenario, scenarios } from './shelf';
import { stringsOf } from './testing/strings-of';
import { validateStory } from './validate';

/** Words that an adult reads in a minute, in a room and in a second language. */
const wordsPerMinute = 200;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;

/** Every text of an inject that can reach a player. */
function playerTexts(inject: StoryInject): string[] {
  const variants = [inject, ...inject.branches].filter((variant) => variant.text !== '');
  return variants.flatMap((variant) => [variant.text, ...(variant.softer ? [variant.softer.text] : [])]);
}

/** Most words that one member of a team may have to read of these injects: their longest texts, with the private ones. */
function wordsForTeam(story: Story, injects: readonly StoryInject[], team: string): number {
  const bodies = story.opening.bodies.filter((body) => body.team === team).map((body) => body.id);
  const reaches = ({ to }: StoryInject) =>
    to.screen ||
    to.teams === 'all' ||
    to.teams.includes(team) ||
    to.members.some((member) => bodies.includes(member.split(':')[0] ?? ''));
  const longest = (inject: StoryInject) => Math.max(0, ...playerTexts(inject).map(wordsIn));
  return injects.filter(reaches).reduce((sum, inject) => sum + longest(inject), 0);
}

function minutesOf(story: Story, move: number, step: string): number {
  return (
    story.opening.moves.find(({ number }) => number === move)?.steps.find((each) => each.step === step)
      ?.minutes ?? 0
  );
}

describe.each(scenarios().map((story) => [story.opening.scenarioId, story] as const))('%s', (id, story) => {
  const { injects } = story.script;

  test('is found by its id', () => {
    expect(findScenario(id)).toBe(story);
  });

  test('parses, and survives a trip through JSON', () => {
    expect(parseStory(story)).toEqual({ ok: true, story });
    expect(parseStory(JSON.parse(JSON.stringify(story)))).toEqual({ ok: true, story });
  });

  test('validates without a finding', () => {
    expect(validateStory(story)).toEqual([]);
  });

  test('every seat of a body says what it wants, in a sentence or two', () => {
    for (const { name, interests } of story.opening.bodies.flatMap(({ members }) => members))
      expect(interests, name).toMatch(/^[A-Z].{20,160}\.$/u);
  });

  test('every inject for players can be released to somebody who exists', () => {
    const teams = story.opening.teams.map((team) => team.id);
    for (const inject of injects.filter(({ kind }) => kind !== 'expected-action')) {
      const addressed = inject.to.teams === 'all' ? teams : inject.to.teams;
      expect(addressed.length + inject.to.members.length, inject.number).toBeGreaterThan(0);
      expect(playerTexts(inject), inject.number).not.toEqual([]);
    }
  });

  test('what arrives in a step can be read in that step', () => {
    for (const move of story.opening.moves) {
      const ofMove = injects.filter((inject) => inject.move === move.number);
      const reports = ofMove.filter(({ kind }) => kind === 'contextual' || kind === 'practice');
      const reveals = ofMove.filter(({ kind }) => kind === 'counter-move');
      for (const team of story.opening.teams) {
        const update = wordsForTeam(story, reports, team.id) / wordsPerMinute;
        const reveal = wordsForTeam(story, reveals, team.id) / wordsPerMinute;
        expect(update, `move ${move.number}, ${team.id}`).toBeLessThanOrEqual(
          minutesOf(story, move.number, 'update'),
        );
        expect(reveal, `move ${move.number}, ${team.id}`).toBeLessThanOrEqual(
          minutesOf(story, move.number, 'reveal'),
        );
      }
    }
  });

  test('manual and own brief can be read in four minutes', () => {
    const manual = wordsIn(story.opening.manual.map(({ heading, text }) => `${heading} ${text}`).join(' '));
    for (const { role, goals, redLines, knows, instructions } of story.briefs) {
      const longestInstruction = Math.max(0, ...instructions.map(({ text }) => wordsIn(text)));
      const brief = wordsIn([role, ...goals, ...redLines, ...knows].join(' ')) + longestInstruction;
      expect((manual + brief) / wordsPerMinute).toBeLessThanOrEqual(4);
    }
  });

  test('manual and own brief can be read in the minutes that the plan leaves beside its steps', () => {
    const { moves, debriefSteps, minutes, manual } = story.opening;
    const planned = [...moves.flatMap(({ steps }) => steps), ...debriefSteps];
    const left = minutes - planned.reduce((sum, step) => sum + step.minutes, 0);
    const words = wordsIn(manual.map(({ heading, text }) => `${heading} ${text}`).join(' '));
    for (const { role, goals, redLines, knows, instructions, team } of story.briefs) {
      const longestInstruction = Math.max(0, ...instructions.map(({ text }) => wordsIn(text)));
      const brief = wordsIn([role, ...goals, ...redLines, ...knows].join(' ')) + longestInstruction;
      expect((words + brief) / wordsPerMinute, team).toBeLessThanOrEqual(left);
    }
  });

  test('injects are neither slips nor essays', () => {
    for (const inject of injects) {
      if (inject.text !== '') expect(wordsIn(inject.text), inject.number).toBeGreaterThanOrEqual(60);
      expect(wordsIn(inject.text), inject.number).toBeLessThanOrEqual(130);
      for (const branch of inject.branches) {
        expect(wordsIn(branch.text), `${inject.number} ${branch.counterMove}`).toBeGreaterThanOrEqual(60);
        expect(wordsIn(branch.text), `${inject.number} ${branch.counterMove}`).toBeLessThanOrEqual(90);
      }
    }
  });

  test('every text of level 2 has a softer one that is different, and so has the general one of CM6', () => {
    for (const inject of injects) {
      const variants = inject.branches.length > 0 ? inject.branches : [inject];
      for (const variant of variants) {
        const needed = inject.level >= 2 || ('counterMove' in variant && variant.counterMove === 'CM6');
        if (needed) expect(variant.softer, inject.number).not.toBeNull();
        if (variant.softer) expect(variant.softer.text, inject.number).not.toBe(variant.text);
      }
    }
  });

  test('softer texts name no burning, death, fire or violence', () => {
    const softer = injects
      .flatMap((inject) => [inject, ...inject.branches])
      .flatMap((variant) => (variant.softer ? [variant.softer] : []));
    for (const { title, text } of softer)
      expect(`${title} ${text}`).not.toMatch(/\b(burn|fire|death|died|dead|kill|violen|alight)/i);
  });

  test('counter-move injects have a branch for each counter-move, and each has a tell-tale', () => {
    const all = [...counterMoveIds];
    for (const inject of injects.filter(({ kind }) => kind === 'counter-move')) {
      expect(inject.branches.map((branch) => branch.counterMove)).toEqual(all);
    }
    expect(story.script.tellTales.map((tellTale) => tellTale.counterMove)).toEqual(all);
  });

  test('reports name their source, and sources their reliability', () => {
    for (const inject of injects.filter(({ kind }) => kind === 'contextual' || kind === 'counter-move')) {
      expect(inject.reliability, inject.number).not.toBeNull();
    }
  });

  test('every member of a body has an instruction of its own', () => {
    for (const body of story.opening.bodies) {
      const instructed = story.briefs
        .find((brief) => brief.team === body.team)
        ?.instructions.map(({ member }) => member);
      expect(instructed).toEqual(body.members.map((member) => member.id));
    }
  });

  test('every persona has three to five ready answers', () => {
    for (const persona of story.script.personas) {
      expect(persona.readyAnswers.length, persona.name).toBeGreaterThanOrEqual(3);
      expect(persona.readyAnswers.length, persona.name).toBeLessThanOrEqual(5);
    }
  });

  test('never speaks of winning, scoring or beating anybody', () => {
    const game =
      /\b(win|wins|winner|winning|lose the game|points|high score|beat|enemy|enemies|defeat|victory)\b/i;
    const found = stringsOf(story)
      .filter(({ text }) => game.test(text))
      .map(({ path, text }) => `${path}: ${text.slice(0, 80)}`);
    expect(found).toEqual([]);
  });
});

const fictional = scenarios().filter(({ opening }) => opening.caseStudy === undefined);

test.each(fictional.map((story) => [story.opening.scenarioId, story] as const))(
  '%s names nobody and nothing real but the bodies whose rules it uses',
  (_, story) => {
    const found = stringsOf(story).flatMap(({ path, text }) =>
      findRealNames(text).map((hit) => `${path}: ${hit.name}`),
    );
    expect(found).toEqual([]);
  },
);

test('an id that is on no shelf finds nothing', () => {
  expect(findScenario('atlantis')).toBeUndefined();
});
