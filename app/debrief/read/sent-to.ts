import type { Recipients, Release } from '../../../exercise/state';

/** To whom control sent a release, without those whom it reached later by a leak. */
export function sentTo({ recipients, leaks }: Release): Recipients {
  return {
    teams: recipients.teams.filter((team) => !leaks.some((leak) => leak.teams.includes(team))),
    seats: recipients.seats.filter((seat) => !leaks.some((leak) => leak.seats.includes(seat))),
    screen: recipients.screen && !leaks.some((leak) => leak.screen),
  };
}
