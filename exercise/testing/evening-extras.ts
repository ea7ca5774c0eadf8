import type { CommandOf } from '../command';
import { type AnExercise, seats } from './an-exercise';

const { lead, control } = seats;
const agreed = { adults: true, volunteers: true, briefed: true };
const withdrawn = 'Control has withdrawn this text.';

/** Three observers play the other side: a suggestion comes back, another counts, one is replaced, and the role is put down. */
export function playRed(table: AnExercise): void {
  const suggest = (words: string) =>
    ({
      type: 'SuggestRedMove',
      move: 2,
      counterMove: 'CM4',
      protects: `Room to choose, ${words}.`,
      text: `An ambassador leaves early, ${words}.`,
    }) as const;
  const judge = (judgement: CommandOf<'JudgeRedMove'>['judgement']) =>
    table.with(control, {
      type: 'JudgeRedMove',
      suggestion: table.last('RedMoveSuggested').suggestion,
      judgement,
    });
  table
    .with(lead, {
      type: 'EnableRedCell',
      controller: control,
      people: ['seat_rhea', 'seat_rory', 'seat_rita'],
      agreed,
    })
    .with('seat_rhea', suggest('first'));
  judge({ verdict: 'returned', reason: 'Say it more generally.' });
  table.with('seat_rory', suggest('second'));
  judge({ verdict: 'approved' });
  table.with(lead, { type: 'RemoveSeat', seat: 'seat_rita' }).with('seat_rhea', suggest('third'));
  judge({ verdict: 'replaced', reason: 'The branch fits.', counterMove: 'CM2', protects: 'Time, again.' });
  table.with('seat_rory', suggest('fourth')).with(lead, { type: 'DisbandRedCell' });
}

/** Texts of each kind are hidden: of one team, of a body, of the room, of control. */
export function hideTexts(table: AnExercise): void {
  const hide = (subject: CommandOf<'HideText'>['subject']) =>
    table.with(lead, { type: 'HideText', subject, instead: withdrawn, note: 'It named somebody.' });
  const { messages, facts, proposals, releases, talks, demarches, forwards } = table.state;
  const written = releases.find((release) => release.inject === null && release.status === 'recalled');
  // The other copies are hidden with the message that they are of.
  for (const { id, kind } of forwards) if (kind === 'answer') hide({ kind: 'forward', forward: id });
  for (const { id } of forwards.slice(-1)) hide({ kind: 'forward', forward: id });
  for (const message of messages) hide({ kind: 'message', message: message.id });
  for (const { id, lines } of talks.slice(0, 2)) {
    for (const line of lines.slice(0, 2)) hide({ kind: 'talk', talk: id, line: line.id });
  }
  for (const { id } of demarches) hide({ kind: 'demarche', demarche: id });
  for (const fact of facts) hide({ kind: 'fact', fact: fact.id });
  for (const { id: proposal, arguments: said = [] } of proposals) {
    hide({ kind: 'proposal', proposal });
    for (const { id: argument } of said) hide({ kind: 'argument', proposal, argument });
  }
  const vote = table.state.votes.find((one) => one.ballots?.some(({ explanation }) => explanation !== ''));
  const member = vote?.ballots?.find(({ explanation }) => explanation !== '')?.member ?? '';
  hide({ kind: 'ballot', vote: vote?.id ?? '', member });
  hide({ kind: 'inject', release: written?.id ?? '' });
  const card = Object.values(table.state.cards).find((one) => one.shown);
  for (const { id, answers, commitments } of Object.values(table.state.jointActions)) {
    hide({ kind: 'joint-offer', action: id });
    for (const { team } of answers) hide({ kind: 'joint-answer', action: id, team });
    for (const { id: commitment } of commitments) hide({ kind: 'commitment', action: id, commitment });
  }
  for (const { seat } of table.state.commitments.slice(1)) hide({ kind: 'shared-commitment', seat });
  hide({ kind: 'card', card: card?.id ?? '', line: 'target' });
}
