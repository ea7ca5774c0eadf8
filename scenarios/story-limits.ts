/**
 * The longest text, in characters, and the longest list that a story may hold. They keep an inject on one phone screen,
 * a manual on one printed page and a persona's answer in two lines, and they bound what one scenario file can weigh.
 */
export const storyLimits = {
  /** An id of anything in a story. */
  id: 40,
  /** The place of a text among those of its part. */
  place: 200,
  /** A person, team, body, member or originator. */
  name: 60,
  /** The name of a team where there is little room. */
  shortName: 20,
  /** A heading or the title of a story, move or inject. */
  title: 90,
  /** One line: a subtitle, a fictional date, a goal, a ready answer. */
  line: 240,
  /** One paragraph: a question, a rule, an instruction, a note for staff. */
  paragraph: 700,
  /** The text of an inject or of one of its variants. */
  injectText: 1_400,
  /** One section of the situation manual or one role. */
  section: 1_400,
  /** One note of the facilitator's script. */
  note: 2_400,
  /** Most minutes that a workshop or a step may last: two days. */
  minutes: 2_880,
  /** Most people in one exercise. */
  people: 200,
  /** Most entries of a short list: goals, red lines, learning points. */
  few: 12,
  /** Most teams, bodies or moves. */
  parts: 12,
  /** Most members of one body: the largest real body that a story may name has 193. */
  members: 200,
  /** Most votes of one member, and of a body whose members have several each. */
  votes: 100_000,
  /** Most sections, notes, objectives, rules or personas. */
  many: 40,
  /** Most groups within groups of what a line waits for. */
  conditionDepth: 5,
  /** Most injects: a day of a large staff exercise. The console is measured with as many (`npm run bench`). */
  injects: 500,
} as const;
