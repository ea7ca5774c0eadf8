import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** The nine texts of inject 12. Each says that it is assumed, fits any result, stays general and names nobody. */
export const counterMoveTwoBranches: StoryInject['branches'] = [
  {
    counterMove: 'CM1',
    title: 'Assumed: property changes names',
    text: prose`
      Control assumes for this exercise that people around the presidency who could be named abroad move what they
      own. Houses and shares pass to cousins and to companies with new names; accounts go to cities where nobody asks.
      Business partners say that nothing has changed. A bank in a neighbouring country wants to know which rules it is
      expected to follow. Whoever prepares measures now has to find out what belongs to whom, and to be able to show
      it.
    `,
    softer: null,
  },
  {
    counterMove: 'CM2',
    title: 'Assumed: one more round, after the date',
    text: prose`
      For play, it is assumed that the presidency welcomes all that was said abroad and offers one more round of
      talks, to begin in January. Until then nothing is to be done that could burden it. The delegation is large; who
      may sign for it is not said. The opposition asks for a first meeting before the term ends. Some envoys would
      rather have late talks than none. Others ask what would be left to talk about.
    `,
    softer: null,
  },
  {
    counterMove: 'CM3',
    title: 'Assumed: measures are called an attack on the country',
    text: prose`
      This exercise assumes that the majority turns what was said abroad into a matter of honour. Speakers say that
      foreigners want to choose the president, and that whoever marches in December marches for them. The names on
      lists are greeted at a meeting with applause. Opposition leaders say that they need nobody's permission. Young
      citizens paint two articles of the constitution on a wall, and add nothing.
    `,
    softer: null,
  },
  {
    counterMove: 'CM4',
    title: 'Assumed: neighbours are asked to speak first',
    text: prose`
      Suppose for this exercise that the presidency asks two neighbours to speak before anybody else does. One calls
      for calm and praises the agreement; the other says that the region needs no advice. Organisations that had
      drafted a common text find that one signature is being reconsidered. In the Security Council a member asks why
      New York should be ahead of the region. Mediators ask everyone for three days without a statement.
    `,
    softer: null,
  },
  {
    counterMove: 'CM5',
    title: 'Assumed: operators and visitors are told to wait',
    text: prose`
      As control assumes here, the presidency answers with rules. Operators of networks are told to expect instructions, and do
      not learn which. A radio station has its licence looked into once more. Human rights staff wait for permission to stand near
      squares on the day. Envoys who wish to come in December are given dates in January. Lawyers and observers print
      telephone numbers on cards. Shopkeepers ask whether they should close.
    `,
    softer: null,
  },
  {
    counterMove: 'CM6',
    title: 'Assumed: the city fills with uniforms',
    text: prose`
      In general terms only, control assumes that pressure grows before the term ends: more uniforms in poor quarters,
      more arrests by night, more people who sleep elsewhere. Reports come from several cities and concern members of
      several parties. Some units are said to have been told to hold back, others not. Priests keep their gates open.
      Nobody at these tables knows with which orders anybody will stand there. Organisations ask who will be near.
    `,
    softer: {
      title: 'Assumed: more checks before the term ends',
      text: prose`
        In general terms only, control assumes that checks and summonses grow in number before the term ends, in
        several cities and for members of several parties. Some units are said to have been told to hold back, others
        not. Priests keep their gates open. Organisations ask who will be near on the day.
      `,
    },
  },
  {
    counterMove: 'CM7',
    title: 'Assumed: one clause is offered, and some go free',
    text: prose`
      It is assumed here that the presidency offers one more clause: a sentence in which it promises to respect the
      constitution, without a date. Some who are in prison go free; those whose names are known best do not. One
      station may broadcast again. The bishops call it a step and ask for the next one. In the opposition some want to
      answer with a step of their own, and others say that a sentence without a date is what they have had for two
      years.
    `,
    softer: null,
  },
  {
    counterMove: 'CM8',
    title: 'Assumed: officers ask for orders in writing',
    text: prose`
      For this exercise alone, control assumes that several commanders ask for orders in writing before the term ends.
      Two get none, and send their men home for the holidays. A party of the majority lets its members speak as they
      like. The presidency calls its people together and praises their unity. An envoy is asked by somebody he had not
      met before whether a person who refuses an order would be remembered.
    `,
    softer: null,
  },
  {
    counterMove: 'CM9',
    title: 'Assumed: terms for leaving are put on the table',
    text: prose`
      The exercise assumes that go-betweens of the presidency name terms to the mediators: a later date than the
      opposition wants, an office in parliament for those who leave office, no prosecution for some acts, and a
      transition in which nobody is humiliated. They ask who guarantees it. Organisations that speak for people who
      were harmed say that such terms are not for others to give away. The mediators ask for an answer by Sunday.
    `,
    softer: null,
  },
];
