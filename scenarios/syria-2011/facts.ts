import type { CaseFact } from '../../exercise/case-study';

/** A statement that nobody has compared with its document yet. */
export const unchecked = (source: string, text: string): CaseFact => ({ text, source, toBeChecked: true });

/** What the situation manual says that is on record. */
export const facts: CaseFact[] = [
  { text: 'Uprisings began in Syria in March 2011.', source: 'framework' },
  { text: 'The petroleum industry accounted for roughly a quarter of Syria’s revenue.', source: 'framework' },
  unchecked(
    'decree',
    'On 21 April 2011 the state of emergency that had been in force for decades was lifted by decree.',
  ),
  unchecked(
    'council',
    'On 3 August 2011 the Security Council, in a statement of its president, condemned widespread violations of human rights and the use of force against civilians by the Syrian authorities, called on all sides for restraint, also from attacks against state institutions, and asked for a political process led by Syrians.',
  ),
  unchecked(
    'agency',
    'Lebanon, a member of the Council, disassociated itself from the statement of 3 August 2011.',
  ),
  unchecked(
    'libya',
    'On 17 March 2011 the Council authorised measures to protect civilians in Libya. Brazil, China, Germany, India and the Russian Federation abstained.',
  ),
  unchecked(
    'voice',
    'In early August 2011 troops with tanks moved into Hama and Deir ez-Zor. The president of Syria said that the state had a duty to act against outlaws who cut roads and terrorise people, and that reforms go on.',
  ),
  unchecked('radio', 'Access to Syria was severely restricted for international journalists.'),
  unchecked(
    'arabiya',
    'On 7 August and 8 August 2011 Saudi Arabia, Kuwait and Bahrain recalled their ambassadors from Damascus.',
  ),
  unchecked(
    'orders',
    'The United States has restricted most exports to Syria since 2004, and in April and May 2011 froze property of Syrian officials, the president among them.',
  ),
  unchecked(
    'european-decision',
    'Since 9 May 2011 the European Union has had an arms embargo on Syria and lists of persons whose assets are frozen.',
  ),
];
