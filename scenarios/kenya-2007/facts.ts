import type { CaseFact } from '../../exercise/case-study';

/** A statement that nobody has compared with its document yet. */
export const unchecked = (source: string, text: string): CaseFact => ({ text, source, toBeChecked: true });

/** What the situation manual says that is on record. */
export const facts: CaseFact[] = [
  unchecked(
    'commission',
    'Kenya voted for a president, parliament and local councils on 27 December 2007. On 30 December 2007 the Electoral Commission of Kenya declared the incumbent of the Party of National Unity re-elected; he took the oath the same evening.',
  ),
  unchecked(
    'agency',
    'The candidate of the Orange Democratic Movement rejects the declared result and says that he was elected. His party has the largest number of seats in the new parliament.',
  ),
  unchecked(
    'eu-observers',
    'The observers of the European Union found that the elections fell short of key international and regional standards, above all in the tallying of the presidential vote, and asked for an independent inquiry.',
  ),
  unchecked(
    'eu-observers',
    'On 30 December 2007 the minister for internal security ordered broadcasters to suspend live broadcasts.',
  ),
  unchecked(
    'times',
    'Since 30 December 2007 there has been violence in the Rift Valley, in western Kenya, in Nairobi and on the coast. On 1 January 2008 a church near Eldoret, in which people had taken shelter, was set on fire.',
  ),
  unchecked(
    'reuters',
    'Each side publicly accuses the other of being behind planned attacks. The opposition also accuses the police of shooting at protesters.',
  ),
  unchecked(
    'agency',
    'The chairperson of the African Union, who is the president of Ghana, was in Nairobi from 8 January to 10 January 2008. The two leaders did not meet. When he left he said that both sides had agreed to work with a panel of African personalities led by a former Secretary-General of the United Nations.',
  ),
  unchecked(
    'cabinet',
    'On 8 January 2008, just before the visitor arrived, the president named a part of his cabinet; the opposition said that it would not recognise it.',
  ),
  unchecked(
    'fides',
    'Fuel and goods for Uganda, Rwanda, Burundi, southern Sudan and the east of the Democratic Republic of the Congo pass through the port of Mombasa and by road through western Kenya.',
  ),
];
