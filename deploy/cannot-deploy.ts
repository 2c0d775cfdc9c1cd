/** Why `npm run create` or `npm run push` ended early: a sentence for the person at the terminal, shown without a stack. */
export class CannotDeploy extends Error {}
