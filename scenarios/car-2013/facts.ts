import type { CaseFact } from '../../exercise/case-study';

/** A statement from a document that nobody has compared with it yet. */
const told = (source: string, text: string): CaseFact => ({ text, source, toBeChecked: true });

/** What the situation manual says that is on record. */
export const manualFacts: CaseFact[] = [
  { source: 'framework', text: 'The crisis in the Central African Republic escalated in late 2013.' },
  told('sg-677', 'The Séléka took Bangui on 24 March 2013, and the President left the country.'),
  told('au-march-2013', 'The African Union suspended the Central African Republic on 25 March 2013.'),
  told(
    'res-2121',
    'The region has accepted a transition, laid down in agreements of Libreville and N’Djamena, with elections at its end.',
  ),
  told('sg-677', 'The head of the transition declared the Séléka dissolved in September 2013.'),
  told(
    'sg-677',
    'State authority, police, courts and administration hardly function outside the capital; hundreds of thousands of people are displaced.',
  ),
  told(
    'meeting-november',
    'The Council was told on 25 November 2013 that communities had lived together in harmony, and that religion is now used for political ends.',
  ),
  told(
    'amnesty-2013',
    'Fighters of the former Séléka are mostly Muslims, members of anti-balaka groups mostly not.',
  ),
  told('hrw-2013', 'Séléka fighters have attacked villages and killed civilians since the coup.'),
  told(
    'amnesty-2013',
    'Since September 2013 groups called anti-balaka have attacked Muslim civilians, and former Séléka fighters have attacked Christian civilians in answer.',
  ),
  told('sg-677', 'Fighters of the former Séléka include men from Chad and Sudan.'),
  told(
    'sg-677',
    'A regional mission of Central African states, MICOPAX, and French soldiers are in the country.',
  ),
  told(
    'au-july-2013',
    'The African Union authorised MISCA on 19 July 2013, to take over from the regional mission.',
  ),
  told(
    'res-2121',
    'The Security Council supported MISCA on 10 October 2013 and asked the Secretary-General for options for international support.',
  ),
  told(
    'sg-677',
    'Religious leaders of the Catholic, Evangelical and Muslim communities work together against violence between communities.',
  ),
];

/** What inject 1 says that is on record. */
export const optionsFacts: CaseFact[] = [
  told(
    'sg-677',
    'The report of 15 November 2013, asked for by resolution 2121 (2013), sets out five options, from support to MISCA to a United Nations peacekeeping operation.',
  ),
  told(
    'meeting-november',
    'On 25 November 2013 the Deputy Secretary-General warned the Council that the violence could become a conflict along religious lines and reach neighbours.',
  ),
];

/** What inject 2 says that is on record. */
export const meansFacts: CaseFact[] = [
  told(
    'au-july-2013',
    'MISCA was authorised on 19 July 2013 with a strength of 3,652, to take over from the regional mission, MICOPAX.',
  ),
  told(
    'sg-677',
    'The regional mission lacks transport, communications and other means; MISCA depends on voluntary support. Neighbouring states provide most of the soldiers.',
  ),
];

/** What inject 3 says that is on record. */
export const lastTextFacts: CaseFact[] = [
  told(
    'res-2121',
    'Resolution 2121 of 10 October 2013 supported MISCA, strengthened the task of BINUCA, the political office of the United Nations, and asked for options within 30 days. It authorised no use of force and no assessed money for MISCA.',
  ),
  told(
    'au-march-2013',
    'The African Union suspended the country on 25 March 2013, after the capital was taken by force.',
  ),
];

/** What inject 4 says that is on record. */
export const refugeFacts: CaseFact[] = [
  told(
    'amnesty-2013',
    'Since September 2013 both anti-balaka and former Séléka have attacked civilians in and around Bossangoa because of their religion. People were killed on both sides, and villages along the roads are empty.',
  ),
  told(
    'sg-677',
    'In Bossangoa displaced Christians are at the Catholic mission and displaced Muslims at another site; soldiers of the regional mission are in the town.',
  ),
  told(
    'sg-677',
    'Religious leaders of the Catholic, Evangelical and Muslim communities work together against violence between communities.',
  ),
];

/** What inject 8 says that is on record. */
export const sinceFacts: CaseFact[] = [
  told(
    'later',
    'Security Council, S/RES/2127 (2013), 5 December 2013: the Council authorises MISCA, and French forces in support of it.',
  ),
  told(
    'later',
    'Report of the Secretary-General, S/2014/142, 3 March 2014: anti-balaka attacked former Séléka forces in Bangui on 5 December 2013, and the violence spread. The head of the transition resigned in January 2014, and the transitional council elected a new one.',
  ),
  told(
    'later',
    'Amnesty International, statement on the Central African Republic, 19 December 2013: on 5 December 2013 anti-balaka groups went from door to door in parts of Bangui and killed Muslims; former Séléka forces answered on a larger scale with attacks on Christians.',
  ),
  told(
    'later',
    'Amnesty International, AFR 19/004/2014, 12 February 2014: anti-balaka groups have attacked Muslim communities in Bangui and the west, most of whom have left. Former Séléka fighters attacked Christian villages as they withdrew.',
  ),
  told(
    'later',
    'Security Council, 7128th meeting, 6 March 2014: the Council is told of Muslim communities that are surrounded in several places and of the question of moving them.',
  ),
];

/** What inject 9 says that is on record. */
export const proposalFacts: CaseFact[] = [
  told(
    'later',
    'Report of the Secretary-General, S/2014/142, 3 March 2014: proposes a United Nations operation of up to 10,000 soldiers and 1,820 police, to take over from MISCA after some months.',
  ),
  told(
    'later',
    'African Union, Peace and Security Council, communiqué of the 422nd meeting, 7 March 2014: takes note of the report and welcomes that a United Nations operation is envisaged.',
  ),
  told(
    'later',
    'Council of the European Union, Decision 2014/73/CFSP, 10 February 2014: establishes a military operation for the area of Bangui. It had not been launched by 24 March 2014.',
  ),
  told(
    'later',
    'Security Council, S/RES/2134 (2014), 28 January 2014: authorises the operation of the European Union.',
  ),
];

/** What inject 9a says that is on record. */
export const leadersFacts: CaseFact[] = [
  told(
    'later',
    'Security Council Report, note of 13 March 2014 on the Arria-formula meeting of 14 March 2014: a Catholic, an Evangelical and a Muslim leader from the country speak with members of the Security Council about tension and violence between communities.',
  ),
  told(
    'later',
    'Security Council, 7128th meeting, 6 March 2014: the Council is told of surrounded communities and of the question of moving them.',
  ),
];
