import type { HeadingWords } from './heading-words';

/** Polish. */
export const polish: HeadingWords = {
  id: 'numer zdarzenia, numer podgrywki, numer, nr, lp, l.p.',
  time: 'czas podania, czas zdarzenia, godzina, data i godzina, czas, kiedy, termin',
  title: 'tytuł, temat, zdarzenie, incydent, nazwa',
  text: 'treść podgrywki, treść komunikatu, opis zdarzenia, treść, opis, podgrywka, wprowadzenie, komunikat, wiadomość',
  from: 'nadawca, od, źródło',
  to: 'adresat, adresaci, odbiorca, odbiorcy, do, dla kogo, ćwiczący',
  method: 'sposób przekazania, środek łączności, kanał, sposób, forma',
  type: 'rodzaj, typ, kategoria',
  expected:
    'oczekiwane działanie, oczekiwane działania, oczekiwana reakcja, oczekiwany rezultat, przewidywane działania',
  objective: 'cel ćwiczenia, cel, cele',
  controller: 'odpowiedzialny, rozjemca, kierownictwo',
  notes: 'uwagi, uwaga, komentarz',
  status: 'status, stan',
  phase: 'faza, etap, epizod',
  location: 'miejsce, lokalizacja',
  date: 'data, dzień',
  duration: 'czas trwania',
};
