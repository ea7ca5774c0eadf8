import type { CaseFact } from '../../exercise/case-study';

/** A statement from a document that nobody has compared with it yet. */
const told = (source: string, text: string): CaseFact => ({ text, source, toBeChecked: true });

/** What the situation manual says that is on record. */
export const manualFacts: CaseFact[] = [
  {
    source: 'framework',
    text: 'The United States government worried that staying in power beyond the term could lead to more attacks on civilians.',
  },
  told(
    'constitution',
    'A president is elected for five years and may be re-elected once; the number and length of terms may not be amended.',
  ),
  told(
    'hrw-2015',
    'The second term of the President began in December 2011, after the elections of that year, and ends in December of the year after this.',
  ),
  told(
    'hrw-2015',
    'In January 2015 the National Assembly passed a bill that tied elections to a census. From 19 January people demonstrated in Kinshasa, Goma and other cities. Security forces fired on demonstrators; there was looting. Text messages and mobile internet were cut.',
  ),
  told(
    'law-2015',
    'The Senate changed the bill, and the law of 12 February 2015 does not make elections depend on a census.',
  ),
  told(
    'calendar-2015',
    'On 12 February 2015 the electoral commission published a calendar with the presidential election on 27 November of the next year.',
  ),
  told(
    'res-2147',
    'MONUSCO protects civilians and supports state institutions, mostly in the east; its mandate runs until the end of March.',
  ),
  told(
    'framework-addis',
    'The framework of 24 February 2013 was signed by states of the region; the African Union, the United Nations, SADC and the ICGLR are its guarantors.',
  ),
  told(
    'sg-december',
    'In October 2014 the authorities asked the head of the United Nations human rights office to leave, after a report on a police operation in Kinshasa.',
  ),
];

/** What inject 1 says that is on record. */
export const calendarFacts: CaseFact[] = [
  told(
    'calendar-2015',
    'The calendar of 12 February 2015 puts the presidential election on 27 November 2016, with several other elections before it.',
  ),
  told(
    'law-2015',
    'The law of the same day, 12 February 2015, no longer ties elections to a census, after demonstrations in January.',
  ),
  told(
    'constitution',
    'The constitution of 2006 allows two terms of five years. The second term ends in December 2016.',
  ),
];

/** What inject 2 says that is on record. */
export const lawFacts: CaseFact[] = [
  told(
    'order-13671',
    'Executive Order 13671 of 8 July 2014 lets the Treasury name people for acts that undermine democratic processes or institutions in the country, beside those that threaten its peace.',
  ),
  told(
    'res-2198',
    'Resolution 2198 of 29 January 2015 renewed the sanctions of the Security Council, which are about armed groups, arms and abuses in the conflict.',
  ),
];

/** What inject 3 says that is on record. */
export const mandateFacts: CaseFact[] = [
  told(
    'res-2147',
    'The mandate of MONUSCO under resolution 2147 (2014) of 28 March 2014 ends on 31 March 2015.',
  ),
  told(
    'sg-december',
    'In October 2014 the authorities asked the head of the United Nations human rights office to leave, after a report on a police operation.',
  ),
  told(
    'framework-addis',
    'The guarantors of the framework of 24 February 2013 are the African Union, the United Nations, SADC and the ICGLR.',
  ),
];

/** What inject 4 says that is on record. */
export const marchFacts: CaseFact[] = [
  told(
    'hrw-2015',
    'From 19 January 2015 people demonstrated in several cities; security forces fired on demonstrators and people were killed; there was looting. Opposition figures and activists were arrested, and messages and mobile internet were cut.',
  ),
  told('law-2015', 'The Senate changed the disputed clause before the law was signed on 12 February 2015.'),
];

/** What inject 8 says that is on record. */
export const sinceFacts: CaseFact[] = [
  told(
    'later',
    'Constitutional Court, judgment of 11 May 2016: the President stays in office until an elected one takes over.',
  ),
  told(
    'later',
    'United Nations Joint Human Rights Office, preliminary report on 19 to 21 September 2016, published on 21 October 2016: demonstrations in Kinshasa were followed by days of violence. People were killed, most of them by security forces, and four police officers too. Premises of political parties, police stations and shops were destroyed. The authorities give another account.',
  ),
  told(
    'later',
    'Political agreement of the national dialogue, 18 October 2016: signed by the majority and a part of the opposition. It puts the election in April 2018 and leaves the President in office until then.',
  ),
  told(
    'later',
    'Agence France-Presse, report from Kinshasa, 17 November 2016: the President named a member of parliament of the opposition prime minister; the largest opposition coalition rejects the agreement.',
  ),
  told(
    'later',
    'Report of the Secretary-General on MONUSCO, S/2016/833, 3 October 2016: the second and last term under the constitution ends on 19 December 2016, and an election this year is out of reach.',
  ),
];

/** What inject 9 says that is on record. */
export const absentFacts: CaseFact[] = [
  told(
    'later',
    'Political agreement of the national dialogue, 18 October 2016, and bishops’ conference, statement of 20 September 2016: the dialogue was facilitated by the African Union. The largest opposition coalition stayed away, and the Catholic bishops suspended their part in it in September.',
  ),
  told(
    'later',
    'African Union, United Nations, European Union and La Francophonie, joint statement of 16 February 2016: elections in good time and dialogue, within the constitution.',
  ),
  told(
    'later',
    'Security Council Report, dispatch from Kinshasa on the visit of 11 to 14 November 2016: the ICGLR and SADC have expressed support for the agreement; the opposition and others have raised concerns about the delay.',
  ),
  told(
    'later',
    'Report of the Secretary-General on MONUSCO, S/2016/1130, 29 December 2016, on the months before: the bishops went on consulting all sides.',
  ),
];

/** What inject 9a says that is on record. */
export const measuresFacts: CaseFact[] = [
  told(
    'later',
    'United States Department of the Treasury, announcements of 23 June 2016 and 28 September 2016: a police commander, and then a general of the army and a former chief inspector of the police, are put on the sanctions list.',
  ),
  told(
    'later',
    'Council of the European Union, conclusions of 17 October 2016: it is ready to use all means, measures against individuals included.',
  ),
  told(
    'later',
    'Report of the Secretary-General on MONUSCO, S/2016/833, 3 October 2016: the second term ends on 19 December 2016.',
  ),
];
