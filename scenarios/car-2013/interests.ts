/** What every seat wants, by member. Written for play: no state or region has said it in these words. */
export const interests: Readonly<Record<string, string>> = {
  france:
    'Drafts the Council’s texts on this country and has soldiers in it. Looks for a mandate that others share.',
  'russian-federation':
    'Asks who consents, what exactly is authorised and when it ends. Open to help for an African mission.',
  'united-states': 'Wants civilians protected and asks what a mission costs before it says which kind.',
  argentina:
    'Asks of every text what it does for human rights and for those who will one day ask for justice.',
  luxembourg: 'Speaks up for children in armed conflict, and asks of each text how it would reach them.',
  'republic-of-korea': 'Supports words on protection, and asks how a mission would carry them out.',
  rwanda: 'Knows what waiting can mean. Wants Africa’s word to count and soldiers to have the means to act.',
  'central-africa-seat-1':
    'A neighbour with soldiers in the regional mission. Wants the region to keep a say in who leads.',
  'central-africa-seat-2':
    'A neighbour at whose border people arrive. Asks for relief on its own side as well.',
  'eastern-africa-seat-1':
    'Could offer soldiers to an African mission if their task, their pay and their way home are clear.',
  'northern-africa-seat-1':
    'Holds to the rule on unlawful changes of government. Careful with what looks like approval.',
  'southern-africa-seat-1': 'Has had losses in this country before. Asks for a clear task and a way out.',
  'western-africa-seat-1':
    'Remembers missions begun without money. Wants funds that do not depend on monthly goodwill.',
};
