import type { Opening } from '../../exercise/story';
import { prose } from '../prose';

/** The situation manual as of the morning of 11 January 2008, read in four minutes together with the team's own brief. */
export const manual: Opening['manual'] = [
  {
    heading: 'What this is, and is not',
    text: prose`
      Kenya, as a reader of public reports could know it on 11 January 2008. It is a short text about a country of many
      million people who mostly took no part in what it tells. It is no history of the crisis and no judgement on any
      community or person. Please leave out what you know of later.
    `,
  },
  {
    heading: 'A disputed result',
    text: prose`
      Kenyans voted on 27 December 2007. On 30 December 2007 the electoral commission declared the incumbent president, of
      the Party of National Unity, re-elected; he took the oath the same evening. The candidate of the Orange Democratic
      Movement says that he was elected; his party is the largest in the new parliament. Observers of the European Union
      found the tallying below key standards and asked for an independent inquiry. Live broadcasts were suspended by order.
    `,
  },
  {
    heading: 'Violence, and who is accused',
    text: prose`
      Violence began within hours, in the Rift Valley, western Kenya, Nairobi and on the coast. People of several communities
      have been attacked and have fled, and in different places different communities are in danger. Each side says that
      the other planned attacks; the opposition also accuses the police of shooting at protesters. Disputes over land and
      office are older than this vote. Who gives orders to whom is not established.
    `,
  },
  {
    heading: 'Who speaks with whom',
    text: prose`
      On 8 January 2008 the president named a part of his cabinet, which the opposition does not recognise. The chairperson of
      the African Union then came, and left on 10 January 2008. The two leaders did not meet. He said that both sides had
      agreed to work with a panel of African personalities. It has not arrived. What each side expects of it is not public.
    `,
  },
  {
    heading: 'What Kenya is to others',
    text: prose`
      The port of Mombasa and the road through western Kenya supply Uganda, Rwanda, Burundi, southern Sudan and eastern
      Congo. Some of them have run short of fuel since the result was declared.
    `,
  },
  {
    heading: 'How the exercise simplifies',
    text: prose`
      Two dates lie weeks apart; the second begins from the public record. Control speaks for everyone who is not in the
      room, and what it answers is assumed. Wishes and instructions of seats are assumed, too.
    `,
  },
];
