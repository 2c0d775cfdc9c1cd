/** The rooms of the core, from the ground up. */
export const CORE: readonly string[];

/** All floors, from the ground up: paths from the project's root. */
export const FLOORS: readonly string[];
