import type { HeadingWords } from './heading-words';

/** Italian. */
export const italian: HeadingWords = {
  id: `
    n, numero inject, numero evento, numero progressivo, numero, progressivo, codice, riferimento`,
  time: 'ora prevista, ora di invio, orario, ora, data e ora, data ora, quando, tempo',
  title: 'titolo, oggetto, evento, incidente, tema, sintesi, nome',
  text: 'descrizione evento, descrizione, contenuto, testo, messaggio, dettagli, dettaglio',
  from: 'mittente, da, origine, fonte, inviato da',
  to: 'destinatario, destinatari, ricevente, giocatori, a chi, squadra',
  method: 'mezzo di trasmissione, modalita di invio, mezzo, canale, modalita, metodo',
  type: 'tipo di evento, tipo, categoria',
  expected: `
    azione attesa, azioni attese, risposta attesa, reazione attesa, risultato atteso, risultati attesi`,
  objective: 'obiettivo, obiettivi, scopo',
  controller: 'controllore, responsabile, direzione',
  notes: 'note, osservazioni, commenti',
  status: 'stato',
  phase: 'fase',
  trigger: 'condizione, attivazione',
  location: 'luogo, posizione, dove',
  date: 'data, giorno',
  duration: 'durata',
};
