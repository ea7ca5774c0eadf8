/** What every seat wants, by member. Assumed, and marked so: no state or region has said it. */
export const interests: Readonly<Record<string, string>> = {
  france:
    'Drafts the Council’s texts on this country and has soldiers in it. Assumed: looks for a mandate that others share.',
  'russian-federation':
    'Assumed: asks who consents, what exactly is authorised and when it ends. Open to help for an African mission.',
  'united-states':
    'Assumed: wants civilians protected and asks what a mission costs before it says which kind.',
  argentina:
    'Assumed: asks of every text what it does for human rights and for those who will one day ask for justice.',
  luxembourg:
    'Assumed: speaks up for children in armed conflict, and asks of each text how it would reach them.',
  'republic-of-korea': 'Assumed: supports words on protection, and asks how a mission would carry them out.',
  rwanda:
    'Assumed: asks what waiting costs. Wants Africa’s word to count and soldiers to have the means to act.',
  'central-africa-seat-1':
    'Assumed: a neighbour with soldiers in the regional mission. Wants the region to keep a say in who leads.',
  'central-africa-seat-2':
    'Assumed: a neighbour at whose border people arrive. Asks for relief on its own side as well.',
  'eastern-africa-seat-1':
    'Assumed: could offer soldiers to an African mission if their task, their pay and their way home are clear.',
  'northern-africa-seat-1':
    'Assumed: holds to the rule on unlawful changes of government. Careful with what looks like approval.',
  'southern-africa-seat-1':
    'Assumed: has its region’s losses in this country in mind. Asks for a clear task and a way out.',
  'western-africa-seat-1':
    'Assumed: remembers missions begun without money. Wants funds that do not depend on monthly goodwill.',
};
