import type { Source } from './source';
import type { StrategyId } from './strategies';
import type { ToolId } from './tools';

/** A past case with which Annex A shows what a strategy looked like, whether it worked or not. Never proof that a tool works. */
export interface CaseIllustration {
  /** For example `A1`. */
  id: string;
  name: string;
  /** Years as the source gives them. */
  years: string;
  strategy: StrategyId;
  /** Who acted, as far as the source tells. */
  actors: string;
  text: string;
  /** The tools of Annex C that appear in it. The match is ours. */
  tools: readonly ToolId[];
  source: Source;
}

/**
 * The four cases. All are told from the side of the United States; the source says that more was done in each, and that other
 * strategies may have been followed at the same time. The scope note `cases-are-not-proof` stands wherever they are shown.
 */
export const caseIllustrations: readonly CaseIllustration[] = [
  {
    id: 'A1',
    name: 'Kenya',
    years: '2007–2008',
    strategy: 'DIS',
    actors:
      'The United States with others; mediators for the UN and the African Union under Kofi Annan; leaders of the rival parties',
    text: 'In the crisis after the election, diplomacy, offers on conditions, threats and backing for the mediation were meant to keep political leaders from stirring up more violence. President Bush spoke in public for sharing power; officials kept in touch with Annan’s team in private. In February 2008 Secretary of State Rice met the leaders in Nairobi and, by press accounts, held out economic help if they agreed. When the talks stalled a week later, she made future relations depend on their cooperation and hinted at other steps.',
    tools: ['T02', 'T05', 'T08', 'T16'],
    source: { work: 'USHMM-2023', place: 'Annex A, case 1, lines 316 to 320' },
  },
  {
    id: 'A2',
    name: 'Syria',
    years: '2011-pres.',
    strategy: 'DEG',
    actors: 'The United States',
    text: 'Sanctions were meant to take from the government the means for violence. An order of August 2011 (EO 13582) banned imports of Syrian oil and forbade Americans to deal in it; oil had brought in about a quarter of revenue before the war. An order of April 2012 (EO 13606) was about abuse in Syria and Iran that was made easier when the governments disrupted networks or watched and tracked people through them. It was mainly meant to keep bodies in the two countries from committing such abuse or helping with it.',
    tools: ['T22'],
    source: { work: 'USHMM-2023', place: 'Annex A, case 2, lines 322 to 326' },
  },
  {
    id: 'A3',
    name: 'Central African Republic',
    years: '2013–14',
    strategy: 'PRO',
    actors: 'The United States; the African Union’s operation; troops from Burundi',
    text: 'Relief and support to peacekeeping were meant to help shield civilians. In late 2013 a further 15 million dollars went into relief, above all for refugees, displaced people and others whom the fighting had hit. In December American aircraft brought a Burundian battalion to the African Union’s operation, to which the United States also gave armoured and other vehicles and communications equipment.',
    tools: ['T05', 'T14', 'T18'],
    source: { work: 'USHMM-2023', place: 'Annex A, case 3, lines 328 to 332' },
  },
  {
    id: 'A4',
    name: 'Democratic Republic of the Congo',
    years: '2014–18',
    strategy: 'TRA',
    actors: 'The United States; President Joseph Kabila',
    text: 'Diplomacy and targeted sanctions were meant to bring the president to leave at the end of his term, partly for fear that his staying could bring more attacks on civilians. Secretary of State Kerry came in 2014 to argue against a third term; in 2015 Under Secretary Sewall brought his letter and opened a line that was used in tense moments, and President Obama telephoned in March. Listings were prepared in steps, each closer to the president’s family and its property abroad, to follow on certain events, mainly violence against civilians.',
    tools: ['T02', 'T22'],
    source: { work: 'USHMM-2023', place: 'Annex A, case 4, lines 334 to 338' },
  },
];
