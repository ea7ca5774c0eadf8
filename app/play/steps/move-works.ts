/** What a move asks of a team, with what helps beside it: a script of its own, fetched when play begins. */
export { CardWork } from '../card/card-work';
export { StepHelp } from '../help/step-help';
export { ForecastWork } from './forecast-work';
export { RevealWork } from './reveal-work';
