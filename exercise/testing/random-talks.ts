import type { CommandType } from '../command';
import { forwardedKinds, type State } from '../state';
import type { Dice } from './dice';
import { idOf, type Maker, recent, teams, text } from './random-parts';

const idsOf = (things: { id: string }[]) => things.map(({ id }) => id);
const aTalk = (state: State, dice: Dice) => recent(dice, idsOf(state.talks));
const someTeams = (state: State, dice: Dice, by = '') =>
  teams(state).filter((team) => !dice.once(3) && (team !== state.seats[by]?.team || dice.once(12)));
/** The name of somebody who is in no talk, now and then. */
const anActor = (dice: Dice, actors: string[] = []) =>
  dice.of(actors.length > 0 && !dice.once(8) ? actors : ['Nobody']);

/** Some item of the kind, mostly one that there is. */
function anItem(state: State, dice: Dice, kind: string): string {
  switch (kind) {
    case 'inject':
      return idOf(dice, idsOf(state.releases));
    case 'fact':
      return idOf(dice, idsOf(state.facts));
    case 'forward':
      return idOf(dice, idsOf(state.forwards));
    default:
      return idOf(dice, idsOf(state.messages));
  }
}

/** How talks, demarches and what is passed on are asked for at random. */
export const talkMakers = {
  OpenTalk: (state, dice, { by }) => ({
    teams: someTeams(state, dice, by),
    contacts: dice.once(3) ? [idOf(dice, ['minister'])] : [],
    topic: text(dice),
    text: text(dice),
  }),
  AnswerTalk: (state, dice) => ({
    talk: aTalk(state, dice),
    answer: dice.once(4) ? ('leave' as const) : ('accept' as const),
  }),
  SpeakInTalk: (state, dice) => ({ talk: aTalk(state, dice), text: text(dice) }),
  MarkTalkRead: (state, dice) => {
    const talk = aTalk(state, dice);
    const lines = state.talks.find(({ id }) => id === talk)?.lines ?? [];
    return { talk, line: recent(dice, idsOf(lines)) };
  },
  CloseTalk: (state, dice) => ({ talk: aTalk(state, dice) }),
  OpenActorTalk: (state, dice) => ({
    teams: someTeams(state, dice),
    actors: [`The ${dice.of(['press', 'envoy'])}`],
    topic: text(dice),
    text: text(dice),
  }),
  OpenPlenary: (_, dice) => ({
    actors: dice.once(2) ? ['The press'] : [],
    topic: text(dice),
    text: text(dice),
  }),
  SpeakAsActor: (state, dice) => {
    const talk = aTalk(state, dice);
    const actors = state.talks.find(({ id }) => id === talk)?.actors;
    return { talk, actor: anActor(dice, actors), text: text(dice) };
  },
  SendDemarche: (state, dice) => ({ to: idOf(dice, teams(state)), title: text(dice), text: text(dice) }),
  AcknowledgeDemarche: (state, dice) => ({ demarche: recent(dice, idsOf(state.demarches)) }),
  ForwardItem: (state, dice) => {
    const kind = dice.of([...forwardedKinds, 'forward' as const]);
    return { to: idOf(dice, teams(state)), kind, item: anItem(state, dice, kind), note: text(dice) };
  },
  SetMessageBudget: (_, dice) => ({ perMove: dice.once(3) ? null : 3 + dice.below(9) }),
} satisfies { [T in CommandType]?: Maker<T> };
