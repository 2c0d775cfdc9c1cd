import {version} from '../package.json';

/** The version of S/MIME Rollout that this is (semver.org): package.json is the one place that names it. */
export const VERSION: string = version;
