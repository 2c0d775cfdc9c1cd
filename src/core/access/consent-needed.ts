import type {ConsentStanding} from './consent-state';

/** Over a user who has not allowed it, or no longer: nothing is sent until the user is asked again. */
export class ConsentNeeded extends Error {
  constructor(
    readonly user: string,
    readonly record: ConsentStanding | null,
  ) {
    super('consent-needed');
    this.name = 'ConsentNeeded';
  }
}
