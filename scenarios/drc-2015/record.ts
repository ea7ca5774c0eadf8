import type { Script } from '../../exercise/story';

const source = 'USHMM-2023, Annex A, lines';

/**
 * What was done, for the debrief alone. By the move after whose date it was done. It is a selection: the source's
 * illustration of one government's acts, and a few well-known acts of others. None is called right.
 */
export const record: Script['record'] = [
  {
    move: 1,
    text: 'Between 2014 and 2018 the United States used diplomacy together with targeted sanctions to encourage President Kabila to give up the presidency, in part out of worry that staying beyond the term could bring more attacks on civilians.',
    source: `${source} 334 to 336`,
  },
  {
    move: 1,
    text: 'The Secretary of State had visited Kinshasa in 2014 to try to persuade the President not to run for a third term. In 2015 an Under Secretary of State carried a letter from him, voiced worry at a senior level about the year ahead, and set up a direct line to the President that served when tensions rose.',
    source: `${source} 337`,
  },
  {
    move: 1,
    text: 'In March 2015 President Obama called President Kabila and stressed peaceful and credible elections and the rights of all citizens.',
    source: `${source} 337`,
  },
  {
    move: 1,
    text: 'On 26 March 2015 the Security Council renewed the mandate of MONUSCO and spoke of credible elections in line with the constitution.',
    source: 'Security Council, S/RES/2211 (2015), 26 March 2015',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'In September 2015 seven parties of the majority asked the President in a letter to respect the end of the term. They left the majority or were put out of it.',
    source: 'Letter of seven parties of the presidential majority, 14 September 2015',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'In June 2016 the United States Treasury put a police commander in Kinshasa on its sanctions list, and in September 2016, after days of violence there, a general of the army and a former chief inspector of the police.',
    source: 'United States Department of the Treasury, announcements of 23 June and 28 September 2016',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'The State and Treasury Departments had prepared lists in tiers, each of more senior people and closer to the President and his family, who owned much abroad. They meant to use them one after the other when certain things happened, above all violence against civilians.',
    source: `${source} 338`,
  },
  {
    move: 2,
    text: 'On 5 December 2016 the Security Council, in a statement of its president, took note of the agreement of October, welcomed the mediation by the Catholic bishops, asked for freedom of speech and of assembly, and called for those who had killed in September to be held to account.',
    source: 'Security Council, S/PRST/2016/18, 5 December 2016',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'On 12 December 2016 the European Union placed seven people under sanctions. On the same day the United States listed further senior officials.',
    source:
      'Council of the European Union, Decision (CFSP) 2016/2231, 12 December 2016; United States Department of the Treasury, 12 December 2016',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'When the term ended, Congolese people demonstrated in several cities. The United Nations reported that police and soldiers killed dozens of people and arrested hundreds.',
    source: 'United Nations High Commissioner for Human Rights, statement of 23 December 2016',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'On 31 December 2016 the majority and the main opposition coalition signed an agreement that the Catholic bishops had mediated. It foresaw elections by the end of 2017 and no third term.',
    source: 'Global and inclusive political agreement, Kinshasa, 31 December 2016',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'Elections were held on 30 December 2018, and the President did not stand. A new president took office on 24 January 2019. The result was disputed.',
    source: 'Constitutional Court of the Democratic Republic of the Congo, judgment of January 2019',
    toBeChecked: true,
  },
];
