import type { CommandOf, CommandType, Envelope } from './command';
import type { Decision } from './decision';
import type { State } from './state';

/** How one command is decided, once `may` has allowed it. */
export type Rule<T extends CommandType> = (state: State, envelope: Envelope<CommandOf<T>>) => Decision;
