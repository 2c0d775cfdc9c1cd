import type {ConsentStanding} from './consent-state';

/** Thrown for a user who has not consented, or no longer does: nothing is sent until the user is asked again. */
export class ConsentNeeded extends Error {
  constructor(
    readonly user: string,
    readonly record: ConsentStanding | null,
  ) {
    super('consent-needed');
    this.name = 'ConsentNeeded';
  }
}
