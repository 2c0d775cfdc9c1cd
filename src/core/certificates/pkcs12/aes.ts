/** AES, in its own module: its tables are computed when it is evaluated, and most executions open no file. */
export {cbc} from '@noble/ciphers/aes.js';
