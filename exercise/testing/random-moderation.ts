import type { CommandOf } from '../command';
import { type HiddenSubject, type State, writtenLines } from '../state';
import type { Dice } from './dice';

const idIn = (dice: Dice, things: { id: string }[]) => (things.length > 0 ? dice.of(things).id : 'nobody');

function subject(state: State, dice: Dice): HiddenSubject {
  switch (dice.below(12)) {
    case 0:
      return { kind: 'message', message: idIn(dice, state.messages) };
    case 1:
      return { kind: 'fact', fact: idIn(dice, state.facts) };
    case 2:
      return { kind: 'proposal', proposal: idIn(dice, state.proposals) };
    case 3: {
      const read = state.votes.filter((vote) => vote.ballots?.length);
      const vote = read.length > 0 ? dice.of(read) : null;
      const member = vote ? dice.of(vote.ballots ?? []).member : 'nobody';
      return { kind: 'ballot', vote: vote?.id ?? 'nobody', member };
    }
    case 4:
      return {
        kind: 'card',
        card: idIn(dice, Object.values(state.cards)),
        line: dice.of([...writtenLines]),
      };
    case 5: {
      const talk = state.talks.length > 0 ? dice.of(state.talks) : null;
      return { kind: 'talk', talk: talk?.id ?? 'nobody', line: idIn(dice, talk?.lines ?? []) };
    }
    case 6:
      return { kind: 'demarche', demarche: idIn(dice, state.demarches) };
    case 7:
      return { kind: 'forward', forward: idIn(dice, state.forwards) };
    case 8: {
      const argued = state.proposals.filter((one) => one.arguments);
      const proposal = argued.length > 0 ? dice.of(argued) : null;
      return {
        kind: 'argument',
        proposal: proposal?.id ?? 'nobody',
        argument: idIn(dice, proposal?.arguments ?? []),
      };
    }
    case 9:
      return jointSubject(state, dice);
    case 10: {
      const { commitments } = state;
      return {
        kind: 'shared-commitment',
        seat: commitments.length > 0 ? dice.of(commitments).seat : 'nobody',
      };
    }
    default:
      return { kind: 'inject', release: idIn(dice, state.releases) };
  }
}

/** A text of a joint action, of any kind. */
function jointSubject(state: State, dice: Dice): HiddenSubject {
  const actions = Object.values(state.jointActions);
  const action = actions.length > 0 ? dice.of(actions) : null;
  const id = action?.id ?? 'nobody';
  switch (dice.below(3)) {
    case 0:
      return { kind: 'joint-offer', action: id };
    case 1:
      return { kind: 'joint-answer', action: id, team: action?.answers[0]?.team ?? 'nobody' };
    default:
      return { kind: 'commitment', action: id, commitment: idIn(dice, action?.commitments ?? []) };
  }
}

/** Hides something that somebody wrote. The sentence is never one that stands there by chance. */
export function hideSomething(state: State, dice: Dice): Omit<CommandOf<'HideText'>, 'type'> {
  return { subject: subject(state, dice), instead: `Withdrawn ${dice.word()}`, note: dice.word() };
}
