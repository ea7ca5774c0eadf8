import { describe, expect, test } from 'vitest';
import { lettersOf as letters, readRowsOf as read } from './testing/read-rows-of';

describe('headings in many spellings', () => {
  const cases: [string, string[], Record<string, string>][] = [
    [
      'HSEEP',
      [
        'Event #',
        'Event Time',
        'Event Description',
        'Responsible Controller',
        'Recipient Player(s)',
        'Expected Outcome of Player Action',
      ],
      { id: 'A', time: 'B', text: 'C', controller: 'D', to: 'E', expected: 'F' },
    ],
    [
      'HSEEP long',
      [
        'MSEL Number',
        'Scheduled Time',
        'Inject Title',
        'Inject Description',
        'Inject Source',
        'Target Player(s)',
        'Delivery Method',
        'Core Capability',
        'Expected Player Action',
        'Notes',
      ],
      {
        id: 'A',
        time: 'B',
        title: 'C',
        text: 'D',
        from: 'E',
        to: 'F',
        method: 'G',
        objective: 'H',
        expected: 'I',
        notes: 'J',
      },
    ],
    [
      'NATO',
      ['Serial', 'DTG', 'Event / Incident', 'Inject', 'From', 'To', 'Means', 'Expected Reaction', 'Remarks'],
      {
        id: 'A',
        time: 'B',
        title: 'C',
        text: 'D',
        from: 'E',
        to: 'F',
        method: 'G',
        expected: 'H',
        notes: 'I',
      },
    ],
    [
      'British',
      ['Ser No.', 'Time (Z)', 'Event', 'From', 'To', 'Means of Delivery', 'Expected Response', 'Comments'],
      { id: 'A', time: 'B', title: 'C', from: 'D', to: 'E', method: 'F', expected: 'G', notes: 'H' },
    ],
    [
      'plain',
      ['Inject', 'When', 'What', 'Who from', 'Who to', 'How'],
      { id: 'A', time: 'B', text: 'C', from: 'D', to: 'E', method: 'F' },
    ],
    [
      'French',
      ['N°', 'Heure', 'Émetteur', 'Destinataire(s)', 'Contenu', 'Moyen', 'Réaction attendue', 'Observations'],
      { id: 'A', time: 'B', from: 'C', to: 'D', text: 'E', method: 'F', expected: 'G', notes: 'H' },
    ],
    [
      'French, spoken',
      [
        "Numéro d'ordre",
        'Horaire',
        'De',
        'À',
        'Titre',
        'Texte du message',
        'Vecteur',
        'Animateur',
        'Effet attendu',
      ],
      {
        id: 'A',
        time: 'B',
        from: 'C',
        to: 'D',
        title: 'E',
        text: 'F',
        method: 'G',
        controller: 'H',
        expected: 'I',
      },
    ],
    [
      'German',
      [
        'Lfd. Nr.',
        'Uhrzeit',
        'Absender',
        'Empfänger',
        'Inhalt',
        'Übermittlungsweg',
        'Erwartete Maßnahmen',
        'Bemerkungen',
      ],
      { id: 'A', time: 'B', from: 'C', to: 'D', text: 'E', method: 'F', expected: 'G', notes: 'H' },
    ],
    [
      'Spanish',
      ['Nº', 'Hora', 'Remitente', 'Destinatario', 'Título', 'Descripción', 'Medio', 'Acción esperada'],
      { id: 'A', time: 'B', from: 'C', to: 'D', title: 'E', text: 'F', method: 'G', expected: 'H' },
    ],
    [
      'Portuguese',
      ['Número', 'Data e Hora', 'Remetente', 'Destinatário', 'Mensagem', 'Meio', 'Ação esperada'],
      { id: 'A', time: 'B', from: 'C', to: 'D', text: 'E', method: 'F', expected: 'G' },
    ],
    [
      'camel case',
      ['SourceReference', 'ScheduledTime', 'Title', 'Description', 'LocationName', 'LocationType'],
      { id: 'A', time: 'B', title: 'C', text: 'D', location: 'E' },
    ],
    [
      'snake case',
      ['inject_id', 'planned_time', 'inject_text', 'recipients', 'delivery_mode'],
      { id: 'A', time: 'B', text: 'C', to: 'D', method: 'E' },
    ],
    [
      'planned and actual',
      ['No.', 'Planned Time', 'Actual Time', 'Event', 'To', 'Completed Time'],
      { id: 'A', time: 'B', title: 'D', to: 'E' },
    ],
  ];
  test.each(cases)('%s', (_, headings, expected) => {
    const report = read([headings, headings.map((_each, index) => (index === 0 ? '7' : 'Some words'))]);
    expect(letters(report)).toEqual(expected);
    expect(report.mapping.header).toEqual({ row: 1, guessed: true });
  });
});
