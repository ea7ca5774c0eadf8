import { describe, expect, test } from 'vitest';
import { disclose } from '../disclose';
import type { EventType } from '../event';
import { may } from '../may';
import { anExercise, seats } from '../testing/an-exercise';
import { wholeEvening } from '../testing/whole-evening';

const { happenings } = wholeEvening();

/** What a technician is told beyond the room screen: who is who, on which device, and who has read the rules. */
const aboutPeople: EventType[] = [
  'SeatTaken',
  'SeatMoved',
  'SeatRemoved',
  'SeatTakenOver',
  'RulesAcknowledged',
  'LeadChanged',
  'SeatAdmitted',
  'RedSeatTaken',
  'RedSeatLeft',
];

describe('EX130 a technician', () => {
  test('is told of everybody who comes, moves, goes, changes the device or has read the rules', () => {
    const told = happenings.filter(({ event }) => aboutPeople.includes(event.type));
    expect(told.length).toBeGreaterThan(aboutPeople.length);
    for (const { event } of told) expect(disclose(event, 'technicians'), event.type).toEqual(event);
  });

  test('is told nothing else but what the room screen is told, and never whose vote was cast', () => {
    for (const { event } of happenings) {
      if (aboutPeople.includes(event.type)) continue;
      const told = disclose(event, 'technicians');
      if (event.type === 'VoteCast') expect(told).toBeNull();
      else expect(told, event.type).toEqual(disclose(event, 'screen'));
    }
  });

  test('learns no script, no brief, no instruction, no step-out', () => {
    const toldOn = (channel: 'lead' | 'technicians') =>
      JSON.stringify(happenings.map(({ event }) => disclose(event, channel)));
    for (const secret of ['"script"', '"redLines"', 'MemberInstructed', 'SteppedOut', '"protects"']) {
      expect(toldOn('lead')).toContain(secret);
      expect(toldOn('technicians')).not.toContain(secret);
    }
  });

  test('may pause and seat people, and release, rule or remove nothing', () => {
    const { state } = anExercise().running();
    expect(may(state, seats.technician, 'PauseExercise')).toBe(true);
    expect(may(state, seats.technician, 'MoveSeat')).toBe(true);
    for (const type of ['ReleaseInject', 'RuleOutcome', 'RemoveSeat', 'ResumeExercise', 'OpenStep'] as const)
      expect(may(state, seats.technician, type), type).toBe(false);
  });
});
