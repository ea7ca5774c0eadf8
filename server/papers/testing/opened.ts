import type { Story } from '../../../exercise/story';
import { Table } from '../../../exercise/testing/table';

/** An exercise of a story in its lobby, in which a lead sits and nobody else. */
export function opened(story: Story): Table {
  return new Table()
    .with('system', { type: 'OpenExercise', story, joinCode: 'ABC234', contentCap: 2, places: {} })
    .with('system', { type: 'TakeSeat', seat: 'seat_lead', name: 'Lead', role: 'lead', team: null });
}
