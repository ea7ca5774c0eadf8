import type { Story } from '../../../exercise/story';
import { Table } from '../../../exercise/testing/table';

/** Who acknowledged a case study that a test opens, and when. */
export const acknowledgement = { by: 'Maren Holt', at: Date.UTC(2026, 10, 27) };

/** An exercise of a story in its lobby, in which a lead sits and nobody else. */
export function opened(story: Story): Table {
  const opening = { story, joinCode: 'ABC234', contentCap: 2, places: {} } as const;
  const acknowledged = story.opening.caseStudy ? { acknowledged: acknowledgement } : {};
  return new Table()
    .with('system', { type: 'OpenExercise', ...opening, ...acknowledged })
    .with('system', { type: 'TakeSeat', seat: 'seat_lead', name: 'Lead', role: 'lead', team: null });
}
