/** Curves that hardly any key is on, in their own module: their numbers are computed when it is evaluated. */
export {ed25519} from '@noble/curves/ed25519.js';
export {ed448} from '@noble/curves/ed448.js';
