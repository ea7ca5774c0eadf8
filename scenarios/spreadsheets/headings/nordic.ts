import type { HeadingWords } from './heading-words';

/** Swedish, Norwegian and Danish. */
export const nordic: HeadingWords = {
  id: 'inspelsnummer, innspillsnummer, løpenummer, löpnummer, nummer, nr',
  time: 'inspelstid, tidspunkt, klockslag, klokkeslett, klokkeslæt, tid, tidpunkt, når, när',
  title: 'titel, tittel, rubrik, ämne, emne, händelse, hendelse, hændelse',
  text: 'beskrivning, beskrivelse, innehåll, innhold, indhold, text, tekst, inspel, innspill, meddelande, melding, besked',
  from: 'avsändare, avsender, afsender, från, fra, motspel, motspill',
  to: 'mottagare, mottaker, modtager, till, til, deltagare, spelare, övade',
  method: 'kanal, medium, metod, metode, sätt, kommunikationsväg',
  expected: `
    förväntad åtgärd, förväntade åtgärder, förväntad reaktion, forventet reaksjon, forventet handling, forventede tiltak,
    forventet reaktion`,
  objective: 'övningsmål, øvingsmål, mål, syfte',
  controller: 'ansvarig, ansvarlig, spelledare, spilleder, øvingsleder',
  notes: 'anmärkning, anteckningar, kommentar, kommentarer, merknad, bemærkninger',
  status: 'status',
  phase: 'fas, fase, skede',
  location: 'plats, sted',
  date: 'datum, dato, dag',
};
