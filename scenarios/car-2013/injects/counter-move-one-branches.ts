import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** The nine texts of inject 7. Each says that it is assumed, stays general and names nobody. */
export const counterMoveOneBranches: StoryInject['branches'] = [
  {
    counterMove: 'CM1',
    title: 'Assumed: fighters change clothes and road tolls change hands',
    text: prose`
      For this exercise, control assumes that commanders answer by changing their outward form. Fighters of the former
      Séléka take off uniforms when observers come, and road tolls are collected by traders who pass part of them on.
      Local groups opposed to them buy what they need across the border, in small lots. Nobody has given up a post.
      Whoever wants to know who holds a road now has to ask those who use it, and they are careful with answers.
    `,
    softer: null,
  },
  {
    counterMove: 'CM2',
    title: 'Assumed: lists of fighters are promised, without a date',
    text: prose`
      Control assumes here that commanders on several sides accept every proposal in principle. They promise lists of
      fighters for a cantonment that has no place yet, and name delegates who may listen and may not sign. A first
      meeting is moved twice for reasons of travel. Meanwhile posts on the roads stay where they are. The transitional
      authorities ask that nothing be decided abroad before these talks have had time. They name no time.
    `,
    softer: null,
  },
  {
    counterMove: 'CM3',
    title: 'Assumed: each side calls the mission the other’s',
    text: prose`
      Assume for this exercise that armed groups answer with words. Those of the former Séléka say that foreigners come
      to disarm one community alone. Their opponents say that some contingents are on the side of those they ought to
      restrain. Both versions reach the markets on the same day. Religious leaders of three faiths answer together
      on the radio, without naming anybody. How many listen to whom, this exercise does not know.
    `,
    softer: null,
  },
  {
    counterMove: 'CM4',
    title: 'Assumed: separate offers to two neighbours',
    text: prose`
      It is assumed for play that commanders who hold border roads make separate offers. One neighbouring state is to
      have its lorries pass unhindered, another is told that its citizens among the fighters will go home quietly. Both
      offers last only as long as these states press for nothing. Their officials neither accept nor decline. Others
      in the African Union hear of it in the corridor and ask what else is being talked about.
    `,
    softer: null,
  },
  {
    counterMove: 'CM5',
    title: 'Assumed: convoys need a paper from every post',
    text: prose`
      In this exercise, control assumes that the armed groups answer with roads. At each post relief convoys are asked
      for a paper that the next post does not accept. Journalists and human rights workers are told to register in
      Bangui. Drivers wait a day for what took two hours. Local committees still carry medicine on motorcycles, in
      quantities that fit on one. Agencies ask whether an escort would open the road, or mark them as a party.
    `,
    softer: null,
  },
  {
    counterMove: 'CM6',
    title: 'Assumed: pressure on communities grows on several sides',
    text: prose`
      Control assumes, and says it in general terms only, that pressure on communities of both faiths grows on
      several sides after the announcements abroad. Committees report threats, and more families who move to places
      where others of their faith already are. In some neighbourhoods people of both faiths keep watch
      together. Nobody at these tables can say whether this comes from orders, from fear, or from both. Committees ask
      who is near enough to be called.
    `,
    softer: {
      title: 'Assumed: more families move on several sides',
      text: prose`
        Control assumes, and says it in general terms only, that more families of both faiths move to places where
        others of their faith already are. In some neighbourhoods people keep watch together. Whether this comes
        from orders or from fear, nobody at these tables can say. Committees ask who is near enough to be called.
      `,
    },
  },
  {
    counterMove: 'CM7',
    title: 'Assumed: one road is opened and one post withdrawn',
    text: prose`
      As assumed for this exercise, commanders of the former Séléka withdraw one post on a main road and let relief
      convoys use it by day. A local leader of their opponents lets traders of the other faith return to one
      market, under the eyes of the mission. Neither speaks of other roads or other markets. Both expect to be thanked
      in public. People who live between the two ask whether this holds when nobody looks.
    `,
    softer: null,
  },
  {
    counterMove: 'CM8',
    title: 'Assumed: commanders part company',
    text: prose`
      The exercise assumes that the former Séléka splits over what to do. Some commanders from the north-east want to
      go home with what they have; others want to stay close to the capital and to office. On the other side, former
      soldiers and village groups disagree on who speaks for them. For mediators there are more doors than before, and
      behind each of them fewer people. Who commands on a given road can change between two visits.
    `,
    softer: null,
  },
  {
    counterMove: 'CM9',
    title: 'Assumed: some commanders ask for terms',
    text: prose`
      Suppose, for this exercise, that several commanders send word through religious leaders. They would gather their
      fighters in agreed places if somebody guarded those places, fed them, and said what would follow. They ask which
      acts would be brought before a court, and by whom. Survivors' organisations ask the same question from the other
      side. Nobody has said who could give an answer that still holds next year.
    `,
    softer: null,
  },
];
