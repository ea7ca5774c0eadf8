import type { RecordedAct } from '../../exercise/story';

const annexA = 'USHMM-2023, Annex A';

/** What was done, for the debrief alone: each act with its source, and no verdict on any. */
export const record: RecordedAct[] = [
  {
    move: 1,
    text: 'The United States, together with others, turned to political leaders with diplomacy, offers tied to conditions, threats, and support for the official mediation, so that they would not stir up more violence against civilians.',
    source: `${annexA}, L318`,
  },
  {
    move: 1,
    text: 'The president of the United States publicly supported a deal to share power, which the UN and AU mediation sought to bring about. In private, US officials worked closely with the mediator and his team.',
    source: `${annexA}, L319`,
  },
  {
    move: 1,
    text: 'In February 2008 the US secretary of state travelled to Nairobi, met political leaders and supported the mediation. She is reported to have held out the prospect of economic help if the two sides compromised.',
    source: `${annexA}, L320, with note 22 (The New York Times, 19 February 2008)`,
  },
  {
    move: 1,
    text: 'The Panel of Eminent African Personalities, of three members, began its work in Nairobi on 22 January 2008. The two leaders met in its presence on 24 January 2008, and the national dialogue opened on 29 January 2008.',
    source: 'Kenya National Dialogue and Reconciliation, statements of January 2008',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'The European Parliament asked that budget support to the government of Kenya be held back until there was a political solution.',
    source: 'European Parliament, resolution on Kenya, 17 January 2008',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'From the announcement of the result on, Kenyan organisations in the coalition Kenyans for Peace with Truth and Justice asked for an independent investigation of it, and later published an analysis of the tallying of their own.',
    source:
      'Kenyans for Peace with Truth and Justice, Unwelcome Evidence, special edition of its Truth and Justice Digest, 2008',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'The Security Council deplored the violence, stressed dialogue and compromise, and supported the panel and the African Union.',
    source: 'Security Council, S/PRST/2008/4, 6 February 2008',
    toBeChecked: true,
  },
  {
    move: 1,
    text: 'At the end of January 2008 the president of Tanzania was elected chairperson of the African Union.',
    source: 'Assembly of the African Union, tenth ordinary session, Addis Ababa, 31 January 2008',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'About a week after her visit, when talks were stalled, the US secretary of state said in public that the future relationship with both sides, and their legitimacy, hinged on their cooperation for a political solution, and that a wide range of possible actions was being explored. The source calls it a thinly veiled threat.',
    source: `${annexA}, L320`,
  },
  {
    move: 2,
    text: 'The chair of the panel took the talks from the negotiating teams to the two leaders; the president of Tanzania came to Nairobi and joined them. On 28 February 2008 the two leaders signed the Agreement on the Principles of Partnership of the Coalition Government, which created the office of a prime minister.',
    source: 'Secretary-General of the United Nations, SG/SM/11441, 28 February 2008',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'The members of the Security Council welcomed the agreement and asked that it be carried out in full and without delay.',
    source: 'Security Council, press statement SC/9265, 29 February 2008',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'A commission of inquiry into the post-election violence, agreed on in the dialogue, reported in October 2008. It found that some of the violence was spontaneous and some organised, on more than one side, and that police were responsible for a part of it.',
    source: 'Commission of Inquiry into Post-Election Violence, report, 15 October 2008',
    toBeChecked: true,
  },
  {
    move: 2,
    text: 'A review of research, written in 2016, remarks that the mediation came after considerable violence had already taken place.',
    source: 'WPF-2016, L788-790',
  },
];
