import gts from 'gts';
import globals from 'globals';
import {defineConfig} from 'eslint/config';

export default defineConfig([
  {ignores: ['dist/', 'node_modules/']},
  ...gts,
]);
