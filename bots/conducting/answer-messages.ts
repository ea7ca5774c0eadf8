import { exerciseTime } from '../../exercise/exercise-clock';
import { command, type Habit } from '../act';
import { oneOf, seconds } from '../chance';
import type { ConductorSight } from '../sight';
import { say } from '../words';

/** As long as an answer may be. */
const textMax = 600;

/** Answers what teams asked control in the voice of one of the script's personas, with an answer that it has ready. */
export const answerMessages: Habit<ConductorSight> = ({ room }) =>
  room.messages
    .filter(({ to, answer }) => to === 'control' && answer === null)
    .flatMap(({ id, at }) => {
      const personas = room.script?.personas ?? [];
      if (personas.length === 0) return [];
      const persona = oneOf(personas, id, 'persona');
      const ready = persona.readyAnswers.length > 0 ? persona.readyAnswers : say.answers;
      const time = exerciseTime(room.clock, at) + seconds(40, 90, id, 'answer');
      const text = oneOf(ready, id, 'text').slice(0, textMax);
      return [
        command(`answer ${id}`, time, { type: 'AnswerMessage', message: id, persona: persona.name, text }),
      ];
    });
