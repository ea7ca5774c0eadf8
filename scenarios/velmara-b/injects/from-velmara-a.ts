import type { StoryInject } from '../../../exercise/story';
import { velmaraA } from '../../velmara-a/velmara-a';

/** A line of the ninety-minute design as it stands there, with what is different in three hours. Throws for an unknown number. */
export function fromVelmaraA(number: string, changes: Partial<StoryInject>): StoryInject {
  const line = velmaraA.script.injects.find((inject) => inject.number === number);
  if (!line) throw new Error(`Velmara in ninety minutes has no inject ${number}.`);
  return { ...line, ...changes };
}
