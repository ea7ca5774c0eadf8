import { z } from 'zod';
import { id, text } from './fields';

const topic = text(160);
const said = text(2000);
const actors = (min: number) => z.array(text(80)).min(min).max(6);

/** What people ask for in talks between teams. */
export const talkCommands = [
  z.strictObject({
    type: z.literal('OpenTalk'),
    teams: z.array(id).max(20),
    contacts: z.array(id).max(6),
    topic,
    text: said,
  }),
  z.strictObject({ type: z.literal('AnswerTalk'), talk: id, answer: z.enum(['accept', 'leave']) }),
  z.strictObject({ type: z.literal('SpeakInTalk'), talk: id, text: said }),
  z.strictObject({ type: z.literal('MarkTalkRead'), talk: id, line: id }),
  z.strictObject({ type: z.literal('CloseTalk'), talk: id }),
  z.strictObject({
    type: z.literal('OpenActorTalk'),
    teams: z.array(id).min(1).max(20),
    actors: actors(1),
    topic,
    text: said,
  }),
  z.strictObject({ type: z.literal('OpenPlenary'), actors: actors(0), topic, text: said }),
  z.strictObject({ type: z.literal('SpeakAsActor'), talk: id, actor: text(80), text: said }),
] as const;
