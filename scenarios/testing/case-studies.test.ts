import { describe, expect, test } from 'vitest';
import type { CaseFact } from '../../exercise/case-study';
import type { Story, StoryInject } from '../../exercise/story';
import { findRealNames } from '../real-names';
import { scenarios } from '../shelf';
import { stringsOf } from './strings-of';
import { latestIn, numbersIn, placesInTime } from './told-dates';

const cases = scenarios().flatMap((story) =>
  story.opening.caseStudy
    ? [{ id: story.opening.scenarioId, story, caseStudy: story.opening.caseStudy }]
    : [],
);

const verdicts =
  /\bsuccess|\bsucceed|\bright (?:decision|answer|choice)|\bshould have\b|\bfail(?:s|ed|ure)\b|\bit worked\b/i;
const assumed = /\bassum|\bsuppose\b/i;

/** Every text of an inject that can reach a player. */
function textsOf(inject: StoryInject): string[] {
  const variants = [inject, ...inject.branches];
  return variants.flatMap(({ title, text, softer }) => [
    title,
    text,
    softer?.title ?? '',
    softer?.text ?? '',
  ]);
}

/** What everybody or a team reads before the first move, without the plan itself, which names both dates. */
function readBeforehand({ opening, briefs, script }: Story): string[] {
  const { manual, rulesOfPlay, contentNote, artificialities, teams, bodies, subtitle, caseStudy } = opening;
  const persons = script.personas.map(({ name, role, readyAnswers }) => [name, role, readyAnswers]);
  const cites = caseStudy?.sources.filter(({ kind }) => kind === 'document').map(({ cite }) => cite);
  const told = {
    manual,
    rulesOfPlay,
    contentNote,
    artificialities,
    teams,
    bodies,
    subtitle,
    briefs,
    persons,
  };
  return stringsOf({ ...told, facts: caseStudy?.facts, cites }).map(({ text }) => text);
}

function dateOfMove({ opening }: Story, move: number): number {
  const found = opening.moves.find(({ number }) => number === move);
  return latestIn(found?.scenarioTime ?? '') ?? Number.NaN;
}

const movesOf = ({ opening }: Story) => opening.moves.map(({ number }) => number).filter((each) => each > 0);

describe.each(cases)('$id', ({ story, caseStudy }) => {
  const { script } = story;
  const contextual = script.injects.filter(({ kind }) => kind === 'contextual');
  const facts: CaseFact[] = [...caseStudy.facts, ...script.injects.flatMap((inject) => inject.facts ?? [])];

  test('ships without an approver', () => {
    expect(caseStudy.approver).toBe('');
  });

  test('each move has a date, later than the one before', () => {
    const dates = movesOf(story).map((move) => dateOfMove(story, move));
    expect(dates).not.toContain(Number.NaN);
    expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
  });

  test('every contextual line rests on facts, and every number and date in it stands in one or in its own date', () => {
    for (const inject of contextual) {
      const cited = inject.facts ?? [];
      expect(cited.length, inject.number).toBeGreaterThan(0);
      const borne = [inject.scenarioTime, ...cited.map(({ text }) => text)].join('\n');
      const text = textsOf(inject).join('\n');
      expect(numbersIn(borne), inject.number).toEqual(expect.arrayContaining(numbersIn(text)));
      for (const { words } of placesInTime(text)) expect(borne, inject.number).toContain(words);
    }
  });

  test('nothing that players read is dated after the move in which they read it', () => {
    const first = dateOfMove(story, movesOf(story)[0] ?? 1);
    for (const text of readBeforehand(story))
      expect(latestIn(text) ?? first, text).toBeLessThanOrEqual(first);
    for (const inject of script.injects.filter(({ move }) => move > 0)) {
      const own = Math.max(dateOfMove(story, inject.move), latestIn(inject.scenarioTime) ?? 0);
      for (const text of textsOf(inject)) expect(latestIn(text) ?? own, text).toBeLessThanOrEqual(own);
    }
  });

  test('says what was done beside every move, and which strategy the source shows with it', () => {
    const recorded = new Set((script.record ?? []).map(({ move }) => move));
    expect([...recorded].sort()).toEqual(movesOf(story));
    expect(script.illustrates).toBeDefined();
  });

  test('what was done, and the strategy, stand in nothing that is read before the debrief', () => {
    const read = [...readBeforehand(story), ...script.injects.flatMap(textsOf)].join('\n');
    for (const act of script.record ?? []) expect(read).not.toContain(act.text);
  });

  test('calls nothing that was done right or wrong', () => {
    const found = stringsOf(story).filter(({ text }) => verdicts.test(text));
    expect(found).toEqual([]);
  });

  test('every document can be found: a symbol or a date stands with the source or with each of its facts', () => {
    const found = /\b[A-Z]+\/[A-Z0-9]|\b\d{4}\/\d+|\b\d{1,2} \p{Lu}\p{L}+ \d{4}\b/u;
    for (const { id, cite } of caseStudy.sources.filter(({ kind }) => kind === 'document')) {
      if (found.test(cite)) continue;
      for (const { text } of facts.filter(({ source }) => source === id)) expect(text, id).toMatch(found);
    }
  });

  test('every listed source is cited by a fact, or is the framework', () => {
    const cited = new Set(facts.map(({ source }) => source));
    for (const { id, kind } of caseStudy.sources)
      expect(kind === 'framework' || cited.has(id), id).toBe(true);
  });

  test('what is marked to be checked in the record is what comes from outside the two sources', () => {
    for (const { source, toBeChecked } of script.record ?? [])
      expect(toBeChecked ?? false, source).toBe(!/^(?:USHMM-2023|WPF-2016), /.test(source));
  });

  test('each answer of the other side says that it is assumed, and names no person', () => {
    for (const { branches } of script.injects.filter(({ kind }) => kind === 'counter-move')) {
      for (const { title, text, softer } of branches) {
        expect(text).toMatch(assumed);
        if (softer) expect(softer.text).toMatch(assumed);
        expect(findRealNames(`${title}\n${text}`).filter(({ kind }) => kind === 'leader')).toEqual([]);
      }
    }
  });

  test('control speaks for offices of the exercise, and for nobody who lives', () => {
    for (const { name, role, voice } of script.personas) {
      expect(voice, name).toMatch(/exercise/i);
      expect(findRealNames(`${name}\n${role}\n${voice}`).filter(({ kind }) => kind === 'leader')).toEqual([]);
    }
  });

  test('the debrief keeps at least twenty-eight minutes', () => {
    expect(story.opening.debriefFloorMinutes).toBeGreaterThanOrEqual(28);
  });
});
