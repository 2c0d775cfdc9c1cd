// Says which imports lint refuses: reads [file, import] pairs as JSON, prints true or false for each.
import process from 'node:process';
import {ESLint, Linter} from 'eslint';

const RULE = '@typescript-eslint/no-restricted-imports';

const eslint = new ESLint();
const refused = [];
for (const [file, specifier] of JSON.parse(process.argv[2])) {
  const {rules, plugins, languageOptions} =
    await eslint.calculateConfigForFile(file);
  // No other rule and no types, which would need the whole project.
  const config = {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: {'@typescript-eslint': plugins['@typescript-eslint']},
    languageOptions: {parser: languageOptions.parser},
    rules: {[RULE]: rules[RULE]},
  };
  const text = `import {it} from '${specifier}';\nexport const its = it;\n`;
  refused.push(new Linter().verify(text, [config], file).length > 0);
}
console.log(JSON.stringify(refused));
