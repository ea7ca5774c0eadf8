import { NextIntlClientProvider } from 'next-intl';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { initialState, type State } from '../../../exercise/state';
import { scopeNoteOf } from '../../../framework/scope';
import { messages } from '../../messages/messages';
import { NarrowFigure } from '../participant/narrow-figure';
import { aMessage, anEveningsView } from '../testing/a-view';
import { AssessmentStep } from './assessment-step';
import { CollectiveStep } from './collective-step';
import { EvidenceStep } from './evidence-step';
import { InteractionStep } from './interaction-step';
import type { StepProps } from './step-props';
import { StrategyStep } from './strategy-step';
import { TimelineStep } from './timeline-step';

const steps = {
  timeline: TimelineStep,
  strategy: StrategyStep,
  interaction: InteractionStep,
  collective: CollectiveStep,
  assessment: AssessmentStep,
  evidence: EvidenceStep,
} satisfies Record<string, FunctionComponent<StepProps>>;
type Step = keyof typeof steps;
const names = Object.keys(steps) as Step[];

function markup(children: ReturnType<typeof createElement>): string {
  const props = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, props));
}

/** What stands on paper of a step, and what a phone shows of it. */
const onPaper = (step: Step, view: State) => markup(createElement(steps[step], { view, isPaper: true }));
const onPhone = (step: Step, view: State) => markup(createElement(NarrowFigure, { step, view }));
const textOf = (html: string) => html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

const evening = anEveningsView();
/** ENDEX in move one, before anybody did anything. */
const endedAtOnce: State = {
  ...initialState,
  opening: evening.opening,
  phase: 'ended',
  debrief: { openedAt: 2, step: 'derole', stepOpenedAt: 2, minutes: 5, reflections: [] },
  clock: { ...initialState.clock, startedAt: 0, endedAt: 1 },
};
const long = 'x'.repeat(200);
/** A name from right to left with combining characters, and words of two hundred letters. */
const strange: State = {
  ...evening,
  opening: evening.opening && {
    ...evening.opening,
    teams: evening.opening.teams.map((team, index) =>
      index === 0 ? { ...team, name: 'مجلس الأمَّة', shortName: 'مجلس الأمَّة' } : { ...team, shortName: long },
    ),
  },
  cards: Object.fromEntries(
    Object.entries(evening.cards).map(([id, card]) => [
      id,
      {
        ...card,
        submitted: card.submitted && {
          ...card.submitted,
          content: { ...card.submitted.content, target: long, cost: '=cmd', changeCourse: long },
        },
      },
    ]),
  ),
};

describe.each(names)('the step %s', (step) => {
  test.each([
    ['of an evening', evening],
    ['of an exercise that ended at once', endedAtOnce],
    ['with strange names and long words', strange],
  ])('%s has all of its pictures on paper and on a phone', (_, view) => {
    for (const html of [onPaper(step, view), onPhone(step, view)]) {
      expect(html).not.toMatch(/undefined|NaN|pictures\.|debrief\./u);
      expect(textOf(html).length).toBeGreaterThan(40);
    }
  });
});

test('a picture that has nothing to show says what is missing', () => {
  const said: [Step, string][] = [
    ['timeline', messages.debrief.timeline.empty],
    ['timeline', messages.pictures.knowledge.empty],
    ['strategy', messages.debrief.strategy.empty],
    ['interaction', messages.debrief.interaction.empty],
    ['collective', messages.pictures.agreement.empty],
    ['assessment', messages.pictures.situation.empty],
    ['assessment', messages.pictures.options.empty],
    ['assessment', messages.pictures.net.empty],
    ['evidence', messages.debrief.evidence.empty],
  ];
  for (const [step, sentence] of said) expect(textOf(onPaper(step, endedAtOnce))).toContain(sentence);
});

test('the evidence check asks, says where nothing is known, and carries the caution and the two lines', () => {
  const read = textOf(onPaper('evidence', evening));
  expect(read).toContain(messages.pictures.evidence.wasItSo);
  for (const id of ['counts-killing', 'not-a-recommendation'] as const) {
    expect(read).toContain(scopeNoteOf(id).text);
  }
});

test('what was done in the case stands beside the choices only where a case has a record', () => {
  expect(textOf(onPaper('assessment', evening))).toContain('In the case envoys were sent within a week.');
  const untold = { ...evening, debrief: evening.debrief && { ...evening.debrief, history: undefined } };
  expect(textOf(onPaper('assessment', untold))).not.toContain(messages.pictures.history.name);
});

test('on paper and on a phone the record of a case has its strategy, its facts, and tags on what is to be checked', () => {
  const told: State = {
    ...evening,
    debrief: evening.debrief && {
      ...evening.debrief,
      history: [{ move: 1, text: 'Envoys were sent.', source: 'A report, page 3', toBeChecked: true }],
      illustrates: 'DIS',
      facts: [
        {
          inject: evening.releases[0]?.inject ?? '',
          facts: [{ text: 'It was reported.', source: 'A report, page 4', toBeChecked: true }],
        },
      ],
    },
  };
  for (const read of [onPaper('assessment', told), onPhone('assessment', told)].map(textOf)) {
    expect(read).toContain('Dissuade potential perpetrators');
    expect(read).toContain(messages.pictures.history.factsLead);
    expect(read).toContain('It was reported.');
    const tags = read
      .replace(messages.pictures.history.factsLead, '')
      .split(messages.parts.caseStudy.toBeChecked);
    expect(tags).toHaveLength(3);
  }
});

test('of who opened a text no name is shown', () => {
  const section = textOf(onPhone('timeline', evening)).split(messages.pictures.knowledge.name)[1] ?? '';
  expect(section).toContain(messages.pictures.knowledge.column.opened);
  for (const { name } of Object.values(evening.seats))
    expect(section).not.toMatch(new RegExp(`\\b${name}\\b`, 'u'));
});

test('ten thousand messages are drawn with less than a thousand marks and lines', () => {
  const start = evening.clock.startedAt ?? 0;
  const busy: State = {
    ...evening,
    messages: Array.from({ length: 10_000 }, (_, index) =>
      aMessage({ id: `m${index}`, at: start + index * 100 }),
    ),
    stepsOpened: [{ move: 1, step: 'update', at: start, minutes: 20 }],
    clock: { ...evening.clock, pauses: [], endedAt: start + 1_200_000 },
  };
  const html = markup(createElement(TimelineStep, { view: busy }));
  expect((html.match(/<button/gu) ?? []).length).toBeLessThan(500);
  expect((onPaper('timeline', busy).match(/<li/gu) ?? []).length).toBeLessThan(1_000);
});
