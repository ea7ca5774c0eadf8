import type { RecordedAct } from '../../exercise/story';

const annexA = 'USHMM-2023, Annex A';

/** What was done, for the debrief alone: each act with its source, and no verdict on any. */
export const record: RecordedAct[] = [
  {
    move: 1,
    text: 'According to the State Department, as the source reports, the United States sought, by sanctions that were “calibrated”, to take from the government of Syria what it needed in order to go on using violence against civilians.',
    source: `${annexA}, L324`,
  },
  {
    move: 1,
    text: 'In August 2011 the president of the United States signed Executive Order 13582, which prohibited imports of petroleum and petroleum products of Syrian origin and dealings by US persons in them. The source adds that petroleum had brought in roughly a quarter of revenue.',
    source: `${annexA}, L325`,
  },
  {
    move: 1,
    text: 'The United States and governments in Europe publicly asked the president of Syria to step aside.',
    source: 'White House, statement of the president on Syria, 18 August 2011',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'Syrians decided, too, and differently. The Local Coordination Committees spoke against taking up arms and against military intervention from abroad, while they said that they understood why others asked for both. Opposition figures who met near Damascus in September 2011 rejected violence, sectarianism and intervention. Others asked for protection from abroad, and some took up arms.',
    source:
      'Local Coordination Committees in Syria, statement to the Syrian people, 29 August 2011; statement of the meeting near Damascus, 18 September 2011',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'The Human Rights Council set up an independent international commission of inquiry.',
    source: 'Human Rights Council, resolution S-17/1, 23 August 2011',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'The European Union forbade the purchase, import and transport of Syrian oil, with an end by 15 November 2011 for contracts that were running, and later investment in the oil industry.',
    source:
      'Council of the European Union, Regulation 878/2011, 2 September 2011, and Decision 2011/628/CFSP, 23 September 2011',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'A draft resolution had nine votes for, two against (China and the Russian Federation) and four abstentions (Brazil, India, Lebanon and South Africa), and was not adopted. A second, in February 2012, had thirteen for and the same two against.',
    source: 'Security Council, S/2011/612, 4 October 2011, and S/2012/77, 4 February 2012',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'The League of Arab States suspended Syria’s participation, decided on economic measures and sent observers, whose work it suspended in January 2012.',
    source: 'League of Arab States, decisions of 12 November 2011, 27 November 2011 and 28 January 2012',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'The Council established a supervision mission of up to 300 unarmed military observers for an initial 90 days, by fifteen votes.',
    source: 'Security Council, S/RES/2043 (2012), 21 April 2012',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'In April 2012 the president of the United States signed Executive Order 13606, on abuses “facilitated by computer and network disruption, monitoring, and tracking” by the governments of Syria and Iran and on entities complicit in it; the words are those of the order as the source quotes them.',
    source: `${annexA}, L326`,
  },
  {
    move: 2,
    text: 'The European Union forbade further equipment that might be used for internal repression, and luxury goods.',
    source: 'Council of the European Union, Decision 2012/206/CFSP, 23 April 2012',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'The mission suspended its patrols in June 2012, was extended once, and ended in August 2012.',
    source: 'Security Council, S/2012/523, 6 July 2012, and S/RES/2059 (2012), 20 July 2012',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'A review of research, written in 2016, describes how what began with overwhelming force by the government against its own citizens became an internationalised conflict, and says that the United States, as a participant in it, was no neutral party.',
    source: 'WPF-2016, L446-466',
  },
];
