import type { HeadingWords } from './heading-words';

/** German, as in Drehbuch and Einlagen of Stabsrahmenübungen. */
export const german: HeadingWords = {
  id: `
    einlage nr, einlagen nr, einlagennummer, einlagenummer, einspielung nr, ereignis nr, meldung nr, lfd
    nr, lfd nummer, laufende nummer, nummer, nr, kennung, kennziffer`,
  number: 'reihenfolge',
  time: `
    einspielzeit, zeitpunkt, uhrzeit, ubungszeit, uebungszeit, realzeit, zeit, beginn, startzeit,
    zeitansatz, datum uhrzeit, datum und uhrzeit, wann`,
  title: `
    titel, bezeichnung, uberschrift, ueberschrift, betreff, stichwort, ereignis, vorfall, thema,
    kurzbeschreibung, lage, einlage, einspielung, meldung, nachricht`,
  text: `
    inhalt der einlage, inhalt der meldung, einlagentext, meldungstext, beschreibung, inhalt, text,
    wortlaut, sachverhalt, meldung, nachricht, einlage, einlagen, einspielung, einspieler, was`,
  from: 'absender, von, quelle, sender, melder, anrufer, ausgelost durch, eingespielt von, rolle',
  to: `
    empfanger, empfaenger, adressat, adressaten, an, zielgruppe, ubende, uebende, beubte, spieler, team,
    teams, fur`,
  method: `
    ubermittlungsweg, uebermittlungsweg, ubertragungsweg, meldeweg, einspielweg, ubermittlung, medium,
    kanal, kommunikationsweg, kommunikationsmittel, mittel, weg, form, wie`,
  type: 'art der einlage, einlagenart, art, typ, kategorie',
  expected: `
    erwartete reaktion, erwartete reaktionen, erwartete massnahme, erwartete massnahmen, erwartete
    handlung, erwartete handlungen, erwartetes ergebnis, erwartetes verhalten, erwartung, soll reaktion,
    sollreaktion, massnahmen, reaktion`,
  objective: 'ubungsziel, uebungsziel, ubungsziele, lernziel, lernziele, ziel, ziele, zweck',
  controller: `
    verantwortlich, verantwortlicher, zustandig, ubungsleitung, uebungsleitung, leitung, regie,
    steuerung, spielleitung`,
  notes: `
    bemerkung, bemerkungen, anmerkung, anmerkungen, hinweis, hinweise, notiz, notizen, kommentar`,
  status: 'status, stand, erledigt',
  phase: 'ubungsphase, phase, abschnitt, runde, teil',
  trigger: 'ausloser, bedingung, voraussetzung, abhangigkeit, abhangig von',
  location: 'ort, einsatzort, standort, wo',
  date: 'datum, tag, ubungstag',
  scenarioTime: 'szenariozeit, lagezeit, fiktive zeit, spielzeit',
  duration: 'dauer, zeitbedarf',
};
