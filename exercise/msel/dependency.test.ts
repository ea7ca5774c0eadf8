import { expect, test } from 'vitest';
import type { Condition } from '../condition';
import { anInject, aStory, storyInjects } from '../testing/a-story';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { aDraft } from '../testing/drafts';
import { given } from '../testing/given';
import { createRender } from '../testing/render';
import { isMet, unmetParts } from './dependency';
import { dependencyGraph } from './dependency-graph';

const { lead, ada, ben, auk, simcell } = seats;
const render = createRender();
const met = ({ state, now }: AnExercise, condition: Condition) => isMet(state, condition, now);
const waitsFor = ({ state, now }: AnExercise, condition: Condition) =>
  unmetParts(state, condition, now).map(render);
const afterNews: Condition = { after: 'inj_news' };
const card: Condition = { card: { team: 'north', move: 1, tool: 'T22' } };
const adopted: Condition = { vote: { body: 'assembly', result: 'adopted' } };

function withCard(): AnExercise {
  const draft = aDraft();
  return anExercise()
    .atStep(1, 'decide')
    .with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft })
    .with(ben, { type: 'SignCard', card: draft.id, revision: 1 }, { draft });
}

test('EX106 another line is out, or complete; one that was recalled is not', () => {
  const table = anExercise().running();
  expect(met(table, afterNews)).toBe(false);
  table.released('inj_news');
  expect(met(table, afterNews)).toBe(true);
  table.with(lead, { type: 'RecallInject', release: table.state.releases[0]?.id ?? '' });
  expect(met(table, afterNews)).toBe(false);
  table.with(lead, { type: 'CompleteInject', inject: 'inj_news' });
  expect(met(table, afterNews)).toBe(true);
});

test('EX106 a card of a team, with the choices that are named', () => {
  expect(met(anExercise().atStep(1, 'decide'), card)).toBe(false);
  expect(met(withCard(), card)).toBe(true);
  expect(met(withCard(), { card: { team: 'north', move: 1, tool: 'T01' } })).toBe(false);
  expect(met(withCard(), { card: { team: 'council', move: 1 } })).toBe(false);
});

test('EX106 a vote that was read, and a counter-move that is revealed', () => {
  const table = anExercise()
    .running()
    .with(simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'Time.' });
  const revealed: Condition = { counterMove: { move: 1, is: 'CM2' } };
  expect(met(table, revealed)).toBe(false);
  table.released('inj_answer_1').atStep(1, 'agree');
  expect(met(table, revealed)).toBe(true);
  expect(met(table, { counterMove: { move: 1, is: 'CM5' } })).toBe(false);
  table.with(auk, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  const refusedText: Condition = { vote: { body: 'assembly', result: 'not-adopted' } };
  expect(met(table, refusedText)).toBe(false);
  table.with(lead, { type: 'ReadVote', vote: table.last('VoteOpened').vote });
  expect(met(table, refusedText)).toBe(true);
  expect(met(table, adopted)).toBe(false);
});

test('EX106 a trial vote of the practice round is no vote that a line waits for', () => {
  const story = aStory();
  const steps = [{ step: 'agree' as const, minutes: 1, question: 'Can you vote?' }];
  const practice = { number: 0, title: 'Practice', scenarioTime: 'Before', steps };
  const opening = { ...story.opening, moves: [practice, ...story.opening.moves] };
  const table = anExercise({ story: { ...story, opening } }).atStep(0, 'agree');
  table.with(auk, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  table.with(lead, { type: 'ReadVote', vote: table.last('VoteOpened').vote });
  table.pass(60_000).atStep(1, 'agree');
  expect(met(table, { vote: { body: 'assembly', result: 'not-adopted' } })).toBe(false);
});

test('EX107 a team is silent since the record last heard from it, pauses left out', () => {
  const silent: Condition = { silence: { team: 'north', minutes: 10 } };
  const table = anExercise()
    .running()
    .pass(9 * 60_000)
    .paused()
    .pass(60 * 60_000);
  table.with(lead, { type: 'ResumeExercise' });
  expect(met(table, silent)).toBe(false);
  expect(met(table.pass(60_000), silent)).toBe(true);
  table.with(ada, { type: 'SendMessage', to: 'control', text: 'May we?' });
  expect(met(table, silent)).toBe(false);
});

test('EX106 all, any and not say what is still waited for', () => {
  const table = anExercise().running();
  expect(waitsFor(table, { all: [afterNews, { not: adopted }, card] })).toEqual(
    [
      'Inject 1 is out.',
      'North has put a card on the table in move 1: Diplomatic engagement or mediation.',
    ].map((sentence, index) =>
      index === 1 ? expect.stringMatching(/^North has put a card .*: .+\.$/u) : sentence,
    ),
  );
  expect(waitsFor(table, { any: [{ not: adopted }, afterNews] })).toEqual([]);
  expect(waitsFor(table.released('inj_news'), { not: { any: [afterNews, adopted] } })).toEqual([
    'Inject 1 is not out.',
  ]);
  expect(met(table, { not: { all: [afterNews, adopted] } })).toBe(true);
});

const waiting = (waits: Condition) =>
  anExercise({
    story: aStory({
      script: { injects: [...storyInjects, anInject({ id: 'inj_9', number: '9', waitsFor: waits })] },
    }),
  }).running();

test('EX108 a line whose dependency is not met goes out with a second yes', () => {
  const release = { type: 'ReleaseInject', inject: 'inj_9' } as const;
  const table = waiting({ all: [afterNews, adopted] });
  given(table).when(release, lead).thenRefused('DependencyUnmet', {
    number: '9',
    more: 1,
    kind: 'after',
    negated: 'no',
    inject: '1',
    name: '',
    move: 0,
  });
  given(table)
    .when({ ...release, override: true }, lead)
    .thenHappenedLike({ type: 'InjectGoingOut' });
  given(waiting({ not: afterNews }))
    .when(release, lead)
    .thenHappenedLike({ type: 'InjectGoingOut' });
});

test('EX118 what waits for what is a graph', () => {
  const { state, now } = waiting({ any: [afterNews, { not: card }] });
  const { nodes, edges } = dependencyGraph(state, now);
  expect(nodes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'inject inj_news',
    'inject inj_expected',
    'inject inj_reserve',
    'inject inj_9',
    'card card:1:north:T22',
  ]);
  expect(edges).toEqual([
    {
      from: 'inj_expected',
      to: 'inj_reserve',
      kind: 'contingency',
      isNegated: false,
      isOneOfSeveral: false,
      isMet: false,
    },
    { from: 'inj_news', to: 'inj_9', kind: 'waits', isNegated: false, isOneOfSeveral: true, isMet: false },
    {
      from: 'card:1:north:T22',
      to: 'inj_9',
      kind: 'waits',
      isNegated: true,
      isOneOfSeveral: true,
      isMet: true,
    },
  ]);
});
