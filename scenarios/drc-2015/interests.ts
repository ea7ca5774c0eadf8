/** What every seat wants, by member. Assumed, and marked so: no state or organisation has said it. */
export const interests: Readonly<Record<string, string>> = {
  china:
    'Assumed: holds that who governs is for the country to settle. Wants calm, and a mission that does its task.',
  france:
    'Drafts the Council’s texts on this country. Assumed: wants words that hold the Council and the region together.',
  'united-states':
    'Assumed: cares that the constitution’s limits hold, and asks what pressure would set off.',
  angola:
    'Shares a long border. Assumed: fears disorder next door more than any single outcome, and dislikes lectures.',
  malaysia:
    'Assumed: asks of every text whether it helps those on the spot to talk, and whether the mission can carry it out.',
  'new-zealand':
    'Assumed: wants the Council to speak early, in plain words, before a crisis and not after it.',
  spain:
    'Assumed: links elections with rights of assembly and speech, and looks for a European voice beside the Council’s.',
  'african-union':
    'Assumed: would lead if all sides let it. Holds constitutions dear, and the unity of its members as well.',
  'united-nations':
    'Has a mission on the spot. Assumed: minds the host’s consent, and is asked to speak plainly.',
  'european-union':
    'Assumed: pays for elections and asks what it pays for. Can take measures if all its members agree.',
  'la-francophonie':
    'Assumed: knows the parties and the electoral experts. Prefers a quiet visit to a loud text.',
  sadc: 'Assumed: a club of neighbours. Speaks softly in public, and expects to be asked first.',
  icglr:
    'Assumed: lives with what crosses borders. Wants the framework of 2013 kept alive more than any one clause.',
};
