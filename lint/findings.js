/** The rule `findings/severity`: what makes a finding names its code and facts; how severe it is, its catalog says. */
import path from 'node:path';

/** The folders that make findings. The page makes none: it shows notices. */
const MAKING = ['src/core/', 'src/apps-script/'];
/** Where a severity is put to a code, from the catalog's table. */
const MAKER = 'src/core/base/finding.ts';

const MESSAGE =
  'Make findings by the function of their catalogue (`findingMaker`): it knows the severity.';

const severity = {
  meta: {type: 'problem', schema: []},
  create(context) {
    const relative = path.relative(context.cwd, context.filename);
    const file = relative.split(path.sep).join('/');
    if (file === MAKER || !MAKING.some(it => file.startsWith(it))) return {};
    return {
      ObjectExpression({properties}) {
        for (const node of properties) {
          const name = node.key?.name ?? node.key?.value;
          if (name === 'severity') context.report({node, message: MESSAGE});
        }
      },
    };
  },
};

export default {meta: {name: 'findings'}, rules: {severity}};
