import { toolOf } from '../../framework/tools';
import { command, type Habit } from '../act';
import { oneOf, seconds } from '../chance';
import { fallsTo, stepOf } from '../colleagues';
import type { PlayerSight } from '../sight';
import { phrase, say } from '../words';
import { choiceOf } from './choice';

/** One bot of the team asks something in a move: control while the team decides, another team while texts are agreed. */
export const writeMessages: Habit<PlayerSight> = (sight) => {
  const step = stepOf(sight, 'decide', 'agree');
  const { seat, team } = sight;
  if (!step || !seat.team || step.move === 0 || !fallsTo(sight, 'message', step.move)) return [];
  const opened = team.stepsOpened.find((one) => one.move === step.move && one.step === step.step);
  if (team.messages.some((message) => message.from === seat.team && message.at >= (opened?.at ?? 0)))
    return [];
  const others = (team.opening?.teams ?? []).filter((one) => one.id !== seat.team);
  const key = [seat.team, step.move, step.step] as const;
  const toControl = step.step === 'decide' || others.length === 0;
  const tool = toolOf(choiceOf(seat.team, step.move).tool).phrase;
  return [
    command(`message ${step.move} ${step.step}`, step.openedAtExercise + seconds(40, 160, ...key), {
      type: 'SendMessage',
      to: toControl ? 'control' : oneOf(others, ...key, 'to').id,
      text: phrase(toControl ? say.toControl : say.toTeam, ...key, 'text').replace('{tool}', tool),
    }),
  ];
};
