import type { HeadingWords } from './heading-words';

/** Dutch. */
export const dutch: HeadingWords = {
  id: 'volgnummer, injectnummer, nummer, kenmerk',
  time: 'tijdstip, tijd, oefentijd, datum tijd, datum en tijd, starttijd, wanneer',
  title: 'titel, onderwerp, gebeurtenis, incident, thema',
  text: 'omschrijving, beschrijving, inhoud, tekst, bericht, melding',
  from: 'afzender, van, bron, tegenspeler',
  to: 'ontvanger, ontvangers, geadresseerde, aan, doelgroep, spelers, voor',
  method: 'middel, communicatiemiddel, kanaal, wijze, medium',
  type: 'soort, type, categorie',
  expected: `
    verwachte reactie, verwachte reacties, verwachte actie, verwachte acties, gewenste reactie`,
  objective: 'oefendoel, oefendoelen, leerdoel, doel, doelen',
  controller: 'verantwoordelijke, oefenleiding, responscel',
  notes: 'opmerking, opmerkingen, toelichting',
  phase: 'fase, ronde',
  location: 'locatie, plaats',
  date: 'datum, dag',
  duration: 'duur',
};
