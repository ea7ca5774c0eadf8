import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** The nine texts of inject 7. Each says that it is assumed, stays general and names nobody. */
export const counterMoveOneBranches: StoryInject['branches'] = [
  {
    counterMove: 'CM1',
    title: 'Assumed: the money for elections goes another way',
    text: prose`
      For this exercise, control assumes that the presidency answers by needing less from abroad. Elections are to be
      paid for from a national fund whose accounts nobody outside has seen. Equipment is ordered from a company that
      few have heard of. Donors are thanked and told that their steps and dates no longer apply. Observers may still
      come. The commission's own engineers ask in private who will answer for the roll of voters.
    `,
    softer: null,
  },
  {
    counterMove: 'CM2',
    title: 'Assumed: consultations about consultations',
    text: prose`
      Control assumes here that the presidency agrees to talk with everybody about everything. Consultations are
      opened with parties, churches and elders, one after the other, with a report at the end of each round. No date
      of the calendar is withdrawn, and for no step of it is money released. A spokesman asks partners to say nothing
      that could disturb the talks. A member of the opposition says that he has been invited to three beginnings.
    `,
    softer: null,
  },
  {
    counterMove: 'CM3',
    title: 'Assumed: sovereignty against letters from abroad',
    text: prose`
      Assume for this exercise that the majority answers with words. Its speakers say that letters and calls from
      abroad are a campaign, that citizens who march are sent by others, and that the country will choose its own
      time. Papers close to the opposition answer in kind. Organisations that receive foreign money are asked on the
      radio what they do with it. The bishops say only that the constitution was written by Congolese.
    `,
    softer: null,
  },
  {
    counterMove: 'CM4',
    title: 'Assumed: quiet visits to neighbours',
    text: prose`
      It is assumed for play that envoys of the presidency visit neighbouring capitals. To one they speak of borders
      and of trade, to another of refugees, to a third of old friendship. They ask for nothing but that the region be
      left to its own ways. Soon after, one organisation that wanted to sign a common text asks for more time. Others
      hear of the visits from newspapers. Nobody has promised anything that could be read.
    `,
    softer: null,
  },
  {
    counterMove: 'CM5',
    title: 'Assumed: visas take longer and halls are closed',
    text: prose`
      In this exercise, control assumes that the presidency answers with rules. Visas for foreign experts take longer,
      and some are not renewed. Organisations need a permit for meetings, which the office in charge gives on the day
      after. A mission's human rights staff may visit some places of detention and not others. Messages still go
      through; operators have been told to be ready. Lawyers note each refusal with its hour.
    `,
    softer: null,
  },
  {
    counterMove: 'CM6',
    title: 'Assumed: pressure on those who organise',
    text: prose`
      Control assumes, and says it in general terms only, that pressure on those who organise grows: more summonses,
      more people whose families do not know where they are for some days, more fear on the eve of meetings. It is
      felt in several cities and by members of several parties and movements. Lawyers are called at night. Some
      officers are said to have looked the other way on purpose. Organisations ask who could visit, and be seen to
      visit.
    `,
    softer: {
      title: 'Assumed: those who organise are watched more closely',
      text: prose`
        Control assumes, and says it in general terms only, that those who organise are watched more closely: more
        summonses, longer questions, halls that are suddenly not to be had. It is felt in several cities and by several
        parties and movements. Organisations ask who could visit, and be seen to visit.
      `,
    },
  },
  {
    counterMove: 'CM7',
    title: 'Assumed: some are released, and one officer is moved',
    text: prose`
      As assumed for this exercise, the presidency has some of those who were arrested in January released, without a
      word on the others. One officer whose unit was named in reports is moved to another post, with the same rank. An
      inquiry is opened and its members are known to be honest; it may not summon soldiers. Families thank the lawyers.
      Partners are asked to take note of the good will, and to take it into account in money.
    `,
    softer: null,
  },
  {
    counterMove: 'CM8',
    title: 'Assumed: voices in the majority ask for clarity',
    text: prose`
      The exercise assumes that some in the majority ask behind closed doors what the plan is, and say that they stand by
      the constitution. Others call this disloyal. Two of those who spoke up see envoys, separately, and ask what would
      become of them. In the security services, officers are said to compare what they would be ordered with
      what they could answer for. Nobody knows how many there are of either kind.
    `,
    softer: null,
  },
  {
    counterMove: 'CM9',
    title: 'Assumed: a go-between asks what comes afterwards',
    text: prose`
      Suppose, for this exercise, that a go-between close to the presidency asks an envoy what comes afterwards: for a
      former head of state, for his family, for those who served him, for what they own. He speaks of a general case and
      writes nothing down. He asks who could give such an answer, and whether it would hold. Organisations that speak for
      people who were harmed would ask the same question from the other side.
    `,
    softer: null,
  },
];
