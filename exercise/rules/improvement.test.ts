import { expect, test } from 'vitest';
import { freeTextsOf, textsLeftOut } from '../free-texts';
import { anExercise, seats } from '../testing/an-exercise';
import { carriedItems } from '../testing/evening-improvement';
import { given } from '../testing/given';

const { lead, control, simcell, evaluator, observer, ada } = seats;
const finding = { type: 'WriteFinding', kind: 'area', objective: 'O1', text: 'It came late.' } as const;
const action = {
  type: 'WriteAction',
  finding: null,
  text: 'Begin with a round.',
  owner: 'The desk',
  due: '2027-01-15',
} as const;
const carry = {
  type: 'CarryItems',
  group: 'Desk officers',
  title: 'Small',
  date: '2026-09-01',
  items: carriedItems,
} as const;

test('EX350 after ENDEX and after the close staff write what they found, under an objective or of the whole', () => {
  given(anExercise().running()).when(finding, lead).thenRefused('NotEnded');
  for (const table of [anExercise().ended(), anExercise().closed()]) {
    for (const by of [lead, control, evaluator]) {
      given(table).when(finding, by).thenHappenedLike({ type: 'FindingWritten' });
    }
    for (const by of [simcell, observer, ada]) given(table).when(finding, by).thenRefused('NotAllowed');
    given(table)
      .when({ ...finding, objective: 'O9' }, lead)
      .thenRefused('UnknownObjective');
    given(table)
      .when({ ...finding, objective: null }, lead)
      .thenHappenedLike({ type: 'FindingWritten' });
  }
});

test('EX350 written again under its id a finding has another wording, and there are not more than can be read', () => {
  const table = anExercise().ended().with(lead, finding);
  const { id } = table.last('FindingWritten').finding;
  given(table)
    .when({ ...finding, finding: id }, control)
    .thenHappened();
  table.with(evaluator, { ...finding, finding: id, kind: 'strength', text: 'It came.' });
  expect(table.state.improvement.findings).toEqual([
    { id, kind: 'strength', objective: 'O1', text: 'It came.' },
  ]);
  given(table)
    .when({ ...finding, finding: 'fnd_none' }, lead)
    .thenRefused('UnknownFinding');
  for (let count = 1; count < 200; count += 1) table.with(lead, finding);
  given(table).when(finding, lead).thenRefused('TooManyFindings', { max: 200 });
});

test('EX351 an action answers a finding or none, and stands without owner and day where nobody named them', () => {
  const table = anExercise().ended().with(lead, finding);
  const { id } = table.last('FindingWritten').finding;
  table.with(lead, { ...action, finding: id }).with(lead, { ...action, owner: '', due: null });
  expect(table.state.improvement.actions).toMatchObject([
    { finding: id, owner: 'The desk', due: '2027-01-15' },
    { finding: null, owner: '', due: null },
  ]);
  given(table)
    .when({ ...action, finding: 'fnd_none' }, lead)
    .thenRefused('UnknownFinding');
  given(table)
    .when({ ...action, action: 'act_none' }, lead)
    .thenRefused('UnknownAction');
});

test('EX352 what was agreed on a finding outlasts it, and can still be put right', () => {
  const table = anExercise().ended().with(lead, finding);
  const { id } = table.last('FindingWritten').finding;
  table.with(lead, { ...action, finding: id }).with(control, { type: 'WithdrawFinding', finding: id });
  const written = table.last('ActionWritten').action;
  table.with(lead, { ...action, finding: id, action: written.id, due: '2027-02-01' });
  expect(table.state.improvement).toMatchObject({
    findings: [],
    actions: [{ id: written.id, due: '2027-02-01' }],
  });
  given(table).when({ type: 'WithdrawFinding', finding: id }, lead).thenRefused('UnknownFinding');
  table.with(lead, { type: 'WithdrawAction', action: written.id });
  expect(table.state.improvement.actions).toEqual([]);
  given(table).when({ type: 'WithdrawAction', action: written.id }, lead).thenRefused('UnknownAction');
});

test('EX353 findings are told to staff alone, what was agreed to the debrief, too', () => {
  const table = anExercise().ended().with(lead, finding).with(lead, action);
  for (const channel of ['lead', 'control', 'simcell', 'evaluators'] as const) {
    expect(table.viewOf(channel).improvement.findings).toHaveLength(1);
  }
  expect(table.viewOf('debrief').improvement).toMatchObject({
    findings: [],
    actions: [{ text: action.text }],
  });
  for (const channel of ['screen', 'observers', 'team:north', 'technicians'] as const) {
    expect(table.viewOf(channel).improvement).toEqual({
      findings: [],
      actions: [],
      leftOut: [],
      carried: null,
    });
  }
});

test('EX354 a text that somebody typed is left out of what leaves, and taken in again; the record keeps it', () => {
  const table = anExercise()
    .atStep(1, 'decide')
    .with(ada, { type: 'SendMessage', to: 'council', text: 'I said this as myself.' })
    .ended();
  const item = `message:${table.last('MessageSent').message}`;
  const review = { type: 'ReviewText', item, isLeftOut: true } as const;
  for (const by of [evaluator, simcell, ada]) given(table).when(review, by).thenRefused('NotAllowed');
  given(table)
    .when({ ...review, item: 'message:none' }, lead)
    .thenRefused('UnknownText');
  table.with(control, review);
  given(table).when(review, lead).thenHappened();
  expect(textsLeftOut(table.viewOf('lead'))).toEqual(['I said this as myself.']);
  expect(table.state.messages[0]?.text).toBe('I said this as myself.');
  expect(table.viewOf('debrief').improvement.leftOut).toEqual([]);
  table.with(lead, { ...review, isLeftOut: false });
  expect(textsLeftOut(table.state)).toEqual([]);
});

test('EX354 what the scenario says is nobody’s to review', () => {
  const table = anExercise().atStep(1, 'update').released('inj_news').ended();
  expect(freeTextsOf(table.state)).toEqual([]);
});

test('EX355 what the group’s last exercise left to do is taken over once, and staff are told', () => {
  const table = anExercise();
  given(table).when(carry, lead).thenRefused('NotAllowed');
  table.with('system', carry);
  expect(table.viewOf('control').improvement.carried).toMatchObject({
    group: 'Desk officers',
    items: carriedItems.map((item) => ({ ...item, answer: null })),
  });
  given(table).when(carry, 'system').thenHappened();
  expect(table.viewOf('team:north').improvement.carried).toBeNull();
  given(anExercise())
    .when({ ...carry, items: [] }, 'system')
    .thenHappened();
});

test('EX356 staff say of an item whether it was done, from the lobby on, and again when that changes', () => {
  const table = anExercise().with('system', carry);
  const answer = { type: 'AnswerCarriedItem', item: 'act_older', isDone: true, note: 'Printed.' } as const;
  for (const by of [simcell, ada]) given(table).when(answer, by).thenRefused('NotAllowed');
  table.with(evaluator, answer);
  given(table).when(answer, lead).thenHappened();
  given(table)
    .when({ ...answer, item: 'act_none' }, lead)
    .thenRefused('UnknownItem');
  table.closed().with(lead, { ...answer, isDone: false });
  expect(table.state.improvement.carried?.items[0]?.answer).toMatchObject({
    isDone: false,
    note: 'Printed.',
  });
});

test('EX350 nothing new is no event, in whatever order a record gives the fields back', () => {
  const table = anExercise().ended().with(lead, finding);
  const [known] = table.state.improvement.findings;
  if (!known) throw new Error('Nothing was written.');
  const { text, objective, kind, id } = known;
  table.state = {
    ...table.state,
    improvement: { ...table.state.improvement, findings: [{ text, objective, kind, id }] },
  };
  given(table)
    .when({ ...finding, finding: id }, control)
    .thenHappened();
});

test('EX354 what people told the room at the end is theirs to review, and no item holds its words', () => {
  const table = anExercise().ended();
  const texts = ['Everybody spoke before the card was signed.', 'b', 'c', 'd', 'e'];
  table.with(lead, { type: 'ShowReflections', kind: 'delta' }, { reflections: texts });
  table.with(ada, { type: 'ShareCommitment', text: 'Ask how it is meant to work.' });
  table.with(lead, { ...action, owner: 'Somebody by name' });
  const found = freeTextsOf(table.viewOf('lead'));
  for (const text of [...texts, 'Ask how it is meant to work.', 'Somebody by name']) {
    const one = found.find((other) => other.text === text);
    expect(one, text).toBeDefined();
    if (text.length > 1) expect(one?.item).not.toContain(text.slice(0, 10));
  }
});
