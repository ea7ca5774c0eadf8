import { plainWords } from './plain-words';

/** Words for kinds of injects that say something to those who run an exercise, in small letters without accents. */
const known =
  /\b(?:inject|injection|contextual|context|contingency|contingent|expected|action|event|key|enabling|supporting|information|informational|info|admin|administrative|control|main|major|minor|incident|scenario|background|intel|intelligence|decision|planned|unplanned|spontaneous|dynamic|message|report|request|media|news|social|email|mail|phone|call|radio|fax|letter|verbal|video|brief|briefing|update|startex|endex|rumou?r|query|rfi|order|routine|primary|secondary|optional|mandatory|scripted|free play|pause|break|evenement|contexte|principal|secondaire|ereignis|einlage|lage|evento|mensaje|informacion|contexto|mensagem|informacao)\b/u;

/** True where a type of inject is one that people who run exercises would know. */
export function isKnownType(type: string): boolean {
  return known.test(plainWords(type));
}
