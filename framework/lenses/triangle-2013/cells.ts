import type { LensCell } from '../lens';
import { numbered } from '../numbered';

/** Stands beside entries whose line in the extract belongs to the next stage's row. */
const strayLine =
  'The extract has it on line 390, where the next stage begins; we read it with the stage before. Which stage it belongs to is not certain.';
/** Stands beside entries that may belong to another side. */
const straySide =
  'It stands on this side in the extract, and we left it there. Whether it belongs to this side is doubtful.';

const imminent: readonly LensCell[] = [
  {
    id: 'triangle-2013.imminent.perpetrators',
    name: 'Imminent emergency, perpetrators',
    group: 'Imminent emergency and escalation prevention',
    purpose: 'Change what perpetrators do, by way of their incentives.',
    items: numbered('triangle-2013.imminent.perpetrators', [
      'Sanctions aimed at key people: frozen assets, bans on travel',
      'Cases of individuals referred to the International Criminal Court',
      'Resolutions of the Security Council that name people',
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, Figure B-3, lines 386 to 388' },
  },
  {
    id: 'triangle-2013.imminent.victims',
    name: 'Imminent emergency, victims',
    group: 'Imminent emergency and escalation prevention',
    purpose: 'Make victims less vulnerable.',
    items: numbered('triangle-2013.imminent.victims', [
      'Material and training that make victims better able to defend themselves',
      'No-fly zones',
      'Camps for displaced people protected physically',
      'Safe areas',
      { text: 'Borders opened so that people can escape, as a refugee measure', doubt: strayLine },
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, Figure B-3, lines 386 to 390' },
  },
  {
    id: 'triangle-2013.imminent.situation',
    name: 'Imminent emergency, situation',
    group: 'Imminent emergency and escalation prevention',
    purpose: 'Make the surroundings less permissive.',
    items: numbered('triangle-2013.imminent.situation', [
      'Radio jamming',
      'Broadcasts by the United Nations that carry other views',
      'Mobile communications technology for the population',
      'Satellite surveillance',
      { text: 'Stopping arms on their way', doubt: strayLine },
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, Figure B-3, lines 386 to 390' },
  },
];

const crisis: readonly LensCell[] = [
  {
    id: 'triangle-2013.crisis.perpetrators',
    name: 'Crisis and mobilisation, perpetrators',
    group: 'Crisis and mobilisation',
    purpose: 'Change what perpetrators do, by way of their incentives.',
    items: numbered('triangle-2013.crisis.perpetrators', [
      'The threat of prosecution by an international court',
      'Conditions on aid',
      'Economic incentives to behave rightly',
      {
        text: 'Statements of concern: Security Council, Human Rights Council, regional organisations, single governments',
        doubt: 'The extract reads “conference”; we read it as a slip for “concern”.',
      },
      'Negotiation or mediation',
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, Figure B-3, lines 391 to 395' },
  },
  {
    id: 'triangle-2013.crisis.victims',
    name: 'Crisis and mobilisation, victims',
    group: 'Crisis and mobilisation',
    purpose: 'Make victims less vulnerable.',
    items: numbered('triangle-2013.crisis.victims', [
      'Military force deployed beforehand',
      {
        text: 'Answering hate speech, or an ideology that seeks to justify atrocities',
        doubt: straySide,
      },
      { text: 'Missions that monitor human rights or find facts', doubt: straySide },
      { text: 'Making norms and rules known', doubt: straySide },
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, Figure B-3, lines 391 to 395' },
  },
  {
    id: 'triangle-2013.crisis.situation',
    name: 'Crisis and mobilisation, situation',
    group: 'Crisis and mobilisation',
    purpose: 'Make the surroundings less permissive.',
    items: numbered('triangle-2013.crisis.situation', [
      'Weapons made harder to get, by action of two states or of many, such as the Arms Trade Treaty',
      'Companies that give material support put under sanctions or on a blacklist',
      'International engagement that can be seen, such as a place on the agenda of the Security Council',
      'Scrutiny by the public, involvement of non-governmental organisations',
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, Figure B-3, lines 391 to 394' },
  },
];

const triggers: LensCell = {
  id: 'triangle-2013.triggers',
  name: 'Triggering factors',
  group: 'Triggering factors',
  purpose: 'They are events and no tools; the figure runs them across all three sides.',
  items: numbered('triangle-2013.triggers', [
    'Among others: elections, large protests, assassinations, armed conflict',
  ]),
  source: { work: 'USHMM-2023', place: 'Annex B, Figure B-3, line 396' },
};

const riskFactors: readonly LensCell[] = [
  {
    id: 'triangle-2013.risk-factors.perpetrators',
    name: 'Risk factors, perpetrators',
    group: 'Risk factors',
    items: numbered('triangle-2013.risk-factors.perpetrators', [
      'Civic education and dialogue between faiths, backed from the region and beyond',
      'Material help, or redistribution, to answer underlying grievances',
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, Figure B-3, lines 397 to 398' },
  },
  {
    id: 'triangle-2013.risk-factors.situation',
    name: 'Risk factors, situation',
    group: 'Risk factors',
    items: numbered('triangle-2013.risk-factors.situation', [
      'A stronger international criminal justice',
      'Help from abroad for a state’s institutions, such as civil service, security sector and rule of law',
    ]),
    source: { work: 'USHMM-2023', place: 'Annex B, Figure B-3, lines 397 to 398' },
  },
];

/** The boxes of Figure B-3: three sides at two stages, then triggers and risk factors. */
export const triangleCells: readonly LensCell[] = [...imminent, ...crisis, triggers, ...riskFactors];
