/** The curves of FIPS 186-5, in their own module: their numbers are computed when it is evaluated, and most keys are RSA. */
export {p256, p384, p521} from '@noble/curves/nist.js';
