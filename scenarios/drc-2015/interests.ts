/** What every seat wants, by member. Written for play: no state or organisation has said it in these words. */
export const interests: Readonly<Record<string, string>> = {
  china: 'Holds that who governs is for the country to settle. Wants calm, and a mission that does its task.',
  france:
    'Drafts the Council’s texts on this country. Wants words that hold the Council and the region together.',
  'united-states': 'Cares that the constitution’s limits hold, and asks what pressure would set off.',
  angola:
    'Shares a long border. Fears disorder next door more than any single outcome, and dislikes lectures.',
  malaysia:
    'Asks of every text whether it helps those on the spot to talk, and whether the mission can carry it out.',
  'new-zealand': 'Wants the Council to speak early, in plain words, before a crisis and not after it.',
  spain:
    'Links elections with rights of assembly and speech, and looks for a European voice beside the Council’s.',
  'african-union':
    'Would lead if all sides let it. Holds constitutions dear, and the unity of its members as well.',
  'united-nations':
    'Has a mission on the spot that depends on the host’s consent and is asked to speak plainly.',
  'european-union':
    'Pays for elections and asks what it pays for. Can take measures if all its members agree.',
  'la-francophonie': 'Knows the parties and the electoral experts. Prefers a quiet visit to a loud text.',
  sadc: 'A club of neighbours. Speaks softly in public, and expects to be asked first.',
  icglr: 'Lives with what crosses borders. Wants the framework of 2013 kept alive more than any one clause.',
};
