import type { Script } from '../../exercise/story';

const source = 'USHMM-2023, Annex A, lines';

/**
 * What was done, for the debrief alone. By the move after whose date it was done. It is a selection: the source's
 * illustration of one government's acts, and a few well-known acts of others. None is called right.
 */
export const record: Script['record'] = [
  {
    move: 1,
    text: 'As the crisis escalated in late 2013, the United States mobilised 15 million dollars of new humanitarian assistance, with a focus on refugees, displaced people and others affected by the conflict.',
    source: `${source} 330 to 331`,
  },
  {
    move: 1,
    text: 'In December 2013 the United States Department of Defense flew a battalion from Burundi to the country, where it joined the African Union’s operation. The United States also gave that operation armoured personnel carriers, other vehicles and communications equipment.',
    source: `${source} 332`,
  },
  {
    move: 1,
    text: 'On 5 December 2013 the Security Council unanimously adopted resolution 2127. It authorised MISCA for twelve months and French forces in support of it, imposed an arms embargo and asked for a commission of inquiry. French reinforcements began their operation in those days.',
    source: 'Security Council, S/RES/2127 (2013), 5 December 2013',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'From December 2013 on the Catholic archbishop of Bangui gave shelter in his house to the head of the Islamic community. Together with the head of the Evangelical churches they travelled in the country and abroad, spoke against violence in common and asked for a United Nations operation.',
    source: 'Vatican Radio, report of 27 December 2013',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'In December 2013 the African Union’s council allowed MISCA to grow to as many as 6,000. MISCA took over from the regional mission on 19 December 2013.',
    source:
      'African Union, Peace and Security Council, PSC/PR/COMM.2(CDVIII), 13 December 2013, and communiqué of the 411th meeting, 30 December 2013',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'In January 2014 the heads of state of Central Africa met in N’Djamena. The head of the transition resigned there on 10 January, and the transitional council later elected a new one.',
    source: 'Security Council, S/RES/2134 (2014), 28 January 2014',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'The European Union launched its military operation in the area of Bangui on 1 April 2014.',
    source: 'Council of the European Union, Decision 2014/183/CFSP, 1 April 2014',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'In early April 2014 Chad announced that it would withdraw its contingent from MISCA.',
    source: 'Ministry of Foreign Affairs of Chad, communiqué of 3 April 2014',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'On 10 April 2014 the Security Council unanimously adopted resolution 2149. It established MINUSCA, with up to 10,000 military personnel and 1,800 police, which was to take over from MISCA on 15 September 2014. It authorised French forces to support it.',
    source: 'Security Council, S/RES/2149 (2014), 10 April 2014',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'On 27 April 2014 the United Nations and MISCA took people who had been surrounded in a quarter of Bangui to two towns in the north, which their representatives had chosen. The convoy was attacked on the way. The transitional government said that it had not agreed.',
    source:
      'International Organization for Migration, statement of 29 April 2014; transitional government, statement of 27 April 2014',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'In May 2014 the Security Council’s committee listed three people for sanctions, and the United States set up sanctions of its own by Executive Order 13667.',
    source: 'Executive Order 13667, 12 May 2014; Security Council Committee, list of 9 May 2014',
    toBeChecked: true,
  },
];
