import { storyOfThree } from '../../../exercise/testing/a-joint-action';
import { AnExercise, seats } from '../../../exercise/testing/an-exercise';
import { aDraft, someOdds } from '../../../exercise/testing/drafts';

/** What one of the two teams said; each text stands nowhere else. */
export const said = { first: 'Wisteria', second: 'Quillwort' } as const;

type Small = 'north' | 'south';

/**
 * A run in which two teams are so small that the Chatham House Rule does not name them: North of three people, South of
 * one. Each says one of two things, and the same happens in the same order whichever of them says the first.
 */
export function twoOfFew(first: Small): AnExercise {
  const table = new AnExercise(storyOfThree())
    .with('system', { type: 'TakeSeat', seat: 'seat_sol', name: 'Sol', role: 'player', team: 'south' })
    .atStep(1, 'decide');
  const second = first === 'north' ? 'south' : 'north';
  submit(table, first, said.first);
  submit(table, second, said.second);
  submit(table, 'council', 'Betony');
  for (const [team, text] of [
    [first, said.first],
    [second, said.second],
  ] as const) {
    table
      .with(speakerOf[team], { type: 'PinFact', kind: 'known', text: `${text} is known.` })
      .with(speakerOf[team], { type: 'SendMessage', to: 'control', text: `${text}, asks our team.` })
      .with(speakerOf[team], { type: 'SendMessage', to: 'council', text: `${text}, says our team.` });
  }
  table.with(seats.lead, { type: 'ShowCards', move: 1 }).atStep(1, 'anticipate');
  table
    .with(speakerOf[first], { type: 'LockForecast', move: 1, odds: someOdds({ CM1: 11 }) })
    .with(speakerOf[second], { type: 'LockForecast', move: 1, odds: someOdds({ CM1: 22 }) });
  return table.ended();
}

const speakerOf: Record<Small | 'council', string> = {
  north: seats.ada,
  south: 'seat_sol',
  council: seats.auk,
};

/** Two sign where there are two. */
function submit(table: AnExercise, team: Small | 'council', target: string): void {
  const draft = aDraft({ team, card: { target } });
  const signers = { north: [seats.ada, seats.ben], south: ['seat_sol'], council: [seats.auk, seats.bittern] }[
    team
  ];
  for (const by of signers)
    table.with(by, { type: 'SignCard', card: draft.id, revision: 1 }, { draft, present: signers });
}
