// Has each module compiled once in a worker. Jest evaluates all modules again for each test file, in a context of its own,
// and has V8 compile them again as well, which takes longer than most unit tests. What is compiled here is a script, which
// may run in many contexts; its functions stay compiled, too. Nothing else is shared: each context has its own objects.
const vm = require('node:vm');

const compileAnew = vm.compileFunction;

/** By file and parameters: the text that was compiled, and what became of it. */
const known = new Map();

/** As `vm.compileFunction`; what is compiled into a context of Jest’s comes from `known`. */
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
