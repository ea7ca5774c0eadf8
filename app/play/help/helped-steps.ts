import type { StepId } from '../../../exercise/story';

/** The steps that have help of their own beside the work. */
export const helpedSteps: readonly StepId[] = ['think', 'decide', 'anticipate', 'agree', 'reveal'];
