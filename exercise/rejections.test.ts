import { describe, expect, test } from 'vitest';
import { type Decision, type RejectionCode, rejectionCodes } from './decision';
import messages from './messages/en.json';
import { refusedAmendments } from './testing/refused-amendments';
import { refusedBallots } from './testing/refused-ballots';
import { refusedCards } from './testing/refused-cards';
import { refusedFindings } from './testing/refused-findings';
import { refusedFollowUps } from './testing/refused-follow-ups';
import { refusedInjects } from './testing/refused-injects';
import { refusedJointActions } from './testing/refused-joint-actions';
import { refusedPace } from './testing/refused-pace';
import { refusedRedMoves } from './testing/refused-red-moves';
import { refusedSeats } from './testing/refused-seats';
import { refusedTalks } from './testing/refused-talks';
import { refusedVotes } from './testing/refused-votes';
import { refusedWords } from './testing/refused-words';
import { createRender } from './testing/render';

/** For every code the shortest way to it. A new code does not compile until it can be reached. */
const ways: Record<RejectionCode, () => Decision> = {
  ...refusedAmendments,
  ...refusedBallots,
  ...refusedCards,
  ...refusedFindings,
  ...refusedFollowUps,
  ...refusedInjects,
  ...refusedJointActions,
  ...refusedPace,
  ...refusedRedMoves,
  ...refusedSeats,
  ...refusedTalks,
  ...refusedVotes,
  ...refusedWords,
};

const render = createRender();

describe('EX68 every code is reached, and has a sentence for the person', () => {
  test.each(rejectionCodes)('%s', (code) => {
    const decision = ways[code]();
    if (decision.ok) throw new Error('It was allowed');
    expect(decision.rejection.code).toBe(code);
    const sentence = render({ key: `rejections.${code}`, values: decision.rejection.values });
    expect(sentence).toMatch(/^\p{Lu}?.*[.]$/u);
    expect(sentence).not.toMatch(/[{}]|undefined/u);
  });

  test.each<[RejectionCode, RegExp]>([
    ['AlreadyForwarded', /Choose another team, or write to them/u],
    ['AlreadyHidden', /Choose another/u],
    ['AlreadySponsor', /Leave it so, or ask others/u],
    ['MemberAbsent', /counts as absent.*Ask the facilitator/u],
    ['PlenaryStays', /Stay in it, or open a channel/u],
    ['SeatIsHeld', /or voted for this member.*Talk to them/u],
    ['UnknownMessage', /Load the page again/u],
    ['VoteClosed', /ask staff to put it right/u],
  ])('%s says what to do', (code, step) => {
    const decision = ways[code]();
    const values = decision.ok ? {} : decision.rejection.values;
    expect(render({ key: `rejections.${code}`, values })).toMatch(step);
  });

  test('there is no sentence without a code', () => {
    expect(Object.keys(messages.rejections).sort()).toEqual([...rejectionCodes].sort());
  });
});
