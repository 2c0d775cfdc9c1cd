/** AES, in a module of its own: its tables are computed as it is evaluated, and most executions open no file. */
export {cbc} from '@noble/ciphers/aes.js';
