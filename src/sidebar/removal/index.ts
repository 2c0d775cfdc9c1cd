/** Removing certificates, key pairs or identities of many rows: what would happen, and the question. */
export {askToRemove, dropRemoval, isCount, nothing, toRemove} from './look';
export {RemovalQuestion} from './question';
