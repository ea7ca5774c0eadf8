import { expect, test } from 'vitest';
import { aStory } from '../../../exercise/testing/a-story';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { playersOf } from '../frame/console-tools';
import { readiness } from './readiness';

const { lead, simcell, ada, auk } = seats;

/** A practice round with an update and a vote, and an inject of its own. */
function inPractice() {
  const story = aStory();
  const [first] = story.opening.moves;
  const [line] = story.script.injects;
  if (!first || !line) throw new Error('The story has a move and an inject');
  const steps = first.steps.filter(({ step }) => step !== 'decide');
  const injects = [{ ...line, id: 'inj_practice', number: '0', move: 0 }, ...story.script.injects];
  return anExercise({
    story: {
      ...story,
      opening: { ...story.opening, moves: [{ ...first, number: 0, steps }, ...story.opening.moves] },
      script: { ...story.script, injects },
    },
  }).atStep(0, 'update');
}

const look = (table: ReturnType<typeof inPractice>) => readiness(table.state, playersOf(table.state));

test('the wall leaves out what the practice round lacks', () => {
  expect(look(inPractice()).modes).toEqual(['rules', 'inject', 'message', 'vote']);
});

test('who has read, written and voted turns green; the others are named', () => {
  const table = inPractice().with(ada, { type: 'AcknowledgeRules' }).released('inj_practice');
  table
    .with(ada, { type: 'AcknowledgeInject', release: table.state.releases.at(-1)?.id ?? '' })
    .with(ada, { type: 'SendMessage', to: 'council', text: 'Can you hear us?' })
    .atStep(0, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A trial', text: 'Lunch.', kind: 'procedure' });
  table.with(lead, {
    type: 'OpenVote',
    proposal: table.last('ProposalTabled').proposal,
    binding: true,
    basis: 'declared',
  });
  const { vote } = table.last('VoteOpened');
  table.with(auk, { type: 'CastVote', vote, choice: 'yes', explanation: '', condition: '' });
  const { people, missing } = look(table);
  const of = (seat: string) => people.find((one) => one.seat.id === seat)?.has;
  expect(of(ada)).toEqual({ rules: true, inject: true, message: true, vote: null });
  expect(of(auk)).toEqual({ rules: false, inject: false, message: true, vote: true });
  expect(missing.message?.map(({ name }) => name)).toEqual(['Ben', 'Cleo']);
  expect(missing.vote).toHaveLength(6);
});

test('an answer of control is a message that the whole team has received', () => {
  const table = inPractice().with(ada, { type: 'SendMessage', to: 'control', text: 'Can you hear us?' });
  expect(look(table).missing.message?.map(({ name }) => name)).toContain('Ben');
  table.with(simcell, {
    type: 'AnswerMessage',
    message: table.last('MessageSent').message,
    persona: 'Control',
    text: 'Yes.',
  });
  expect(look(table).missing.message?.map(({ name }) => name)).not.toContain('Ben');
});
