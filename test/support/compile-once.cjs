// Compiles each module once per worker. Jest evaluates all modules again for each test file, in its own context, and has
// V8 compile them again as well, which takes longer than most unit tests. Here, a script is compiled, which may run in
// many contexts; its functions stay compiled, too. Nothing else is shared: each context has its own objects.
const vm = require('node:vm');

const compileAnew = vm.compileFunction;

/** By file and parameters: the text that was compiled, and what became of it. */
const known = new Map();

/** Like `vm.compileFunction`; code that Jest compiles into a context comes from `known`. */
vm.compileFunction = (code, parameters = [], options = {}) => {
  const {filename, parsingContext} = options;
  if (!parsingContext || !filename) {
    return compileAnew(code, parameters, options);
  }
  const key = `${filename}\0${parameters.join()}`;
  const before = known.get(key);
  const script =
    before?.code === code
      ? before.script
      : scriptOf(code, parameters, filename);
  known.set(key, {code, script});
  return script.runInContext(parsingContext);
};

/** A script whose value is the function. Lines and columns stay those of the code. */
function scriptOf(code, parameters, filename) {
  const head = `(function (${parameters.join(', ')}) {`;
  return new vm.Script(`${head}${code}\n})`, {
    filename,
    columnOffset: -head.length,
  });
}
