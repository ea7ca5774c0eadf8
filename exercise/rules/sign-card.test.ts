import { describe, expect, test } from 'vitest';
import type { CardContent } from '../card';
import { anExercise, seats } from '../testing/an-exercise';
import { aDraft } from '../testing/drafts';
import { given } from '../testing/given';

const { ada, ben, cleo, lead } = seats;
const draft = aDraft();
const sign = (revision = 1) => ({ type: 'SignCard', card: draft.id, revision }) as const;
const deciding = () => anExercise().atStep(1, 'decide');
const signedBy = (seat: string, name: string, revision = 1) =>
  ({ type: 'CardSigned', card: draft.id, team: 'north', move: 1, seat, name, revision }) as const;

test('EX32 a card needs a tool and a strategy; a missing mechanism blocks nothing', () => {
  const of = (card: Parameters<typeof aDraft>[0]) => ({ draft: aDraft(card) });
  given(deciding())
    .when(sign(), ada, of({ card: { tool: null } }))
    .thenRefused('CardIncomplete', { line: 'tool' });
  given(deciding())
    .when(sign(), ada, of({ card: { strategy: null } }))
    .thenRefused('CardIncomplete', { line: 'strategy' });
  given(deciding())
    .when(sign(), ada, of({ card: { mechanism: null } }))
    .thenHappenedLike({ type: 'CardSigned' });
});

test('EX33 a signature names the revision it saw, and a changed draft is signed anew', () => {
  const table = given(deciding()).when(sign(), ada, { draft }).thenHappened(signedBy(ada, 'Ada'));
  const changed = { draft: aDraft({ revision: 2 }) };
  given(table).when(sign(1), ben, changed).thenRefused('CardChanged');
  given(table)
    .when(sign(2), ben, changed)
    .thenHappened(signedBy(ben, 'Ben', 2));
  given(table).when(sign(2), ben, changed).thenRefused('AlreadySigned');
  given(table)
    .when(sign(2), ada, changed)
    .thenHappenedLike(signedBy(ada, 'Ada', 2), {
      type: 'CardSubmitted',
      signers: ['Ben', 'Ada'],
      how: 'two',
      revision: 2,
    });
});

test('EX33 a card of another team, or none at all, cannot be signed', () => {
  given(deciding()).when(sign(), seats.auk, { draft }).thenRefused('UnknownCard');
  given(deciding()).when(sign(), ada, { draft: null }).thenRefused('UnknownCard');
  given(deciding())
    .when(sign(), ada, { draft: aDraft({ move: 2, id: draft.id }) })
    .thenRefused('StepDoesNotAllow');
});

test('EX34 two teammates make a card count', () => {
  const table = deciding().with(ada, sign(), { draft });
  given(table)
    .when(sign(), ben, { draft })
    .thenHappened(signedBy(ben, 'Ben'), {
      type: 'CardSubmitted',
      card: draft.id,
      team: 'north',
      move: 1,
      revision: 1,
      content: draft.content,
      signers: ['Ada', 'Ben'],
      how: 'two',
    });
  given(table).when(sign(), cleo, { draft }).thenRefused('CardAlreadyCounts');
});

test('EX35 with one member present one signature counts, and the card says so', () => {
  given(deciding())
    .when(sign(), ada, { draft, present: [ada, seats.auk, lead] })
    .thenHappenedLike({ type: 'CardSigned' }, { type: 'CardSubmitted', signers: ['Ada'], how: 'alone' });
});

test('EX35 teammates who stepped out do not block', () => {
  const table = deciding().with(ben, { type: 'StepOut' }).with(cleo, { type: 'StepOut' });
  given(table)
    .when(sign(), ada, { draft })
    .thenHappenedLike({ type: 'CardSigned' }, { type: 'CardSubmitted', how: 'alone' });
});

test('EX35 when the second signer leaves after the first has signed, the first can make it count', () => {
  const table = deciding().with(ada, sign(), { draft });
  given(table).when(sign(), ada, { draft }).thenRefused('AlreadySigned');
  given(table)
    .when(sign(), ada, { draft, present: [ada] })
    .thenHappenedLike({ type: 'CardSubmitted', signers: ['Ada'], how: 'alone' });
});

test('EX36 the facilitator closes signing; the card counts as it stands and says so', () => {
  const close = { type: 'CloseSigning', card: draft.id } as const;
  given(deciding())
    .when(close, lead, { draft })
    .thenHappenedLike({ type: 'CardSubmitted', signers: [], how: 'facilitator' });
  given(deciding().with(ada, sign(), { draft }))
    .when(close, lead, { draft })
    .thenHappenedLike({ type: 'CardSubmitted', signers: ['Ada'], how: 'facilitator' });
  given(deciding()).when(close, lead, {}).thenRefused('UnknownCard');
  given(deciding())
    .when(close, lead, { draft: aDraft({ card: { tool: null } }) })
    .thenRefused('CardIncomplete', { line: 'tool' });
});

/** Signs a card alone, so that it counts at once. */
const counted = (card: Partial<CardContent>) =>
  given(deciding()).when(sign(), ada, { draft: aDraft({ card }), present: [ada] });
const countsWith = (card: Partial<CardContent>) =>
  ({ type: 'CardSubmitted', content: aDraft({ card }).content }) as const;

test('EX94 marks on assumptions go with the card, those of another strategy do not, and none is asked for', () => {
  const own = { 'DIS-A1': 'known' } as const;
  counted({ assumptions: { ...own, 'PRO-A1': 'guessed' } }).thenHappenedLike(
    { type: 'CardSigned' },
    countsWith({ assumptions: own }),
  );
  counted({ assumptions: {} }).thenHappenedLike({ type: 'CardSigned' }, countsWith({ assumptions: {} }));
});

test('EX94 the card keeps whose evidence was open, each tool once, and counts without any', () => {
  counted({ evidenceSeen: ['T01', 'T22', 'T01'] }).thenHappenedLike(
    { type: 'CardSigned' },
    countsWith({ evidenceSeen: ['T01', 'T22'] }),
  );
  counted({ evidenceSeen: [] }).thenHappenedLike({ type: 'CardSigned' }, countsWith({ evidenceSeen: [] }));
});

test('EX95 the room is shown the lines of a card, not what the team holds beside them', () => {
  const table = deciding().with(ada, sign(), { draft }).with(ben, sign(), { draft });
  const content = { ...draft.content, assumptions: {}, evidenceSeen: [] };
  given(table)
    .when({ type: 'ShowCards', move: 1 }, lead)
    .thenHappenedLike({
      type: 'CardsShown',
      cards: [{ card: draft.id, team: 'north', content, signers: ['Ada', 'Ben'], how: 'two' }],
    });
  expect(table.state.cards[draft.id]?.submitted?.content).toMatchObject({
    assumptions: { 'DIS-A1': 'inferred' },
    evidenceSeen: ['T22'],
  });
});

test('EX37 the cards that count are shown to everybody, each once', () => {
  const table = deciding();
  const lines = { ...draft.content, assumptions: {}, evidenceSeen: [] };
  given(table).when({ type: 'ShowCards', move: 1 }, lead).thenRefused('UnknownCard');
  table.with(ada, sign(), { draft }).with(ben, sign(), { draft });
  given(table).when({ type: 'ShowCards', move: 2 }, lead).thenRefused('UnknownCard');
  given(table)
    .when({ type: 'ShowCards', move: 1 }, lead)
    .thenHappened({
      type: 'CardsShown',
      move: 1,
      cards: [{ card: draft.id, team: 'north', content: lines, signers: ['Ada', 'Ben'], how: 'two' }],
    });
  expect(table.state.cards[draft.id]?.shown).toBe(true);
  given(table).when({ type: 'ShowCards', move: 1 }, lead).thenRefused('UnknownCard');
});

describe('EX96 what a team says of the course of its card before', () => {
  const second = aDraft({ move: 2, card: { course: 'adapt' } });
  const signSecond = { type: 'SignCard', card: second.id, revision: 1 } as const;
  const contentOf = (table: ReturnType<typeof deciding>) => table.state.cards[second.id]?.submitted?.content;

  test('goes with its next card, and the room is shown it', () => {
    const table = deciding().with(ada, sign(), { draft }).with(ben, sign(), { draft }).atStep(2, 'decide');
    table.with(ada, signSecond, { draft: second }).with(ben, signSecond, { draft: second });
    expect(contentOf(table)?.course).toBe('adapt');
    table.with(lead, { type: 'ShowCards', move: 2 });
    expect(table.last('CardsShown').cards.map(({ content }) => content.course)).toEqual(['adapt']);
  });

  test('is left off where no card of an earlier move counts', () => {
    const table = deciding().atStep(2, 'decide');
    table.with(ada, signSecond, { draft: second }).with(ben, signSecond, { draft: second });
    expect(contentOf(table)).toBeDefined();
    expect(contentOf(table)).not.toHaveProperty('course');
  });
});
