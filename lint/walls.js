/** The rule `walls/imports`: imports go one way, as defined in `rooms.js`. */
import path from 'node:path';
import {APART, FLOORS, LAZY, TYPES_ONLY} from './rooms.js';

/** A folder may be named for its index. */
const isIn = (file, room) =>
  file === room || `${file}/index` === room || file.startsWith(`${room}/`);

const withoutEnding = file => file.replace(/\.[cm]?[jt]sx?$/, '');

/** Relative to the project, with slashes: `src/core/bytes`; a package by its name. */
function importedBy(file, specifier) {
  if (!specifier.startsWith('.')) return specifier;
  return withoutEnding(path.posix.join(path.posix.dirname(file), specifier));
}

/**
 * Why a file must not import another one, or null if it may.
 *
 * @param {string} file - the importing file, without its extension
 * @param {string} target - the imported one
 * @param {boolean} isType - whether nothing of it exists at run time
 * @returns {string | null}
 */
export function refusalOf(file, target, isType) {
  const floor = FLOORS.findIndex(it => isIn(file, it));
  const above = FLOORS.findIndex(it => isIn(target, it));
  if (floor >= 0 && above > floor) return `${FLOORS[above]} lies above.`;
  for (const [it, at] of [
    [file, floor],
    [target, above],
  ]) {
    if (isIn(it, 'src') && at < 0) return `${it} is in no room.`;
  }
  for (const [room, other] of APART) {
    if (isIn(file, room) && isIn(target, other))
      return `${room} takes nothing of ${other}.`;
  }
  if (isType) return null;
  for (const {from, of, but} of TYPES_ONLY) {
    if (isIn(file, from) && isIn(target, of) && !but.includes(file))
      return `${from} takes only types of ${of}.`;
  }
  for (const {of, through, within, but = []} of LAZY) {
    const isInside = isIn(file, of) || file === through || but.includes(file);
    if (
      isIn(file, within) &&
      isIn(target, of) &&
      target !== through &&
      !isInside
    )
      return `Take ${of} from ${through}.`;
  }
  return null;
}

/** The value of a literal or a template without expressions; null for anything else. */
function textOf(node) {
  if (typeof node?.value === 'string') return node.value;
  const isPlain = node?.type === 'TemplateLiteral' && node.quasis.length === 1;
  return isPlain ? node.quasis[0].value.cooked : null;
}

/** Whether only types are imported, by the whole import or by each name. */
function isTypeImport({importKind, exportKind, specifiers = []}) {
  if (importKind === 'type' || exportKind === 'type') return true;
  const kinds = specifiers.map(it => it.importKind ?? it.exportKind);
  return kinds.length > 0 && kinds.every(it => it === 'type');
}

const imports = {
  meta: {type: 'problem', schema: []},
  create(context) {
    const relative = path.relative(context.cwd, context.filename);
    const file = withoutEnding(relative.split(path.sep).join('/'));
    const judge = (node, source, isType) => {
      const specifier = textOf(source);
      if (specifier === null) return;
      const target = importedBy(file, specifier);
      const message = refusalOf(file, target, isType);
      if (message) context.report({node, message});
    };
    const declared = node => judge(node, node.source, isTypeImport(node));
    return {
      ImportDeclaration: declared,
      ExportNamedDeclaration: declared,
      ExportAllDeclaration: declared,
      ImportExpression: node => judge(node, node.source, false),
      TSImportType: node => judge(node, node.source, true),
      CallExpression: node => {
        if (node.callee.name === 'require')
          judge(node, node.arguments[0], false);
      },
    };
  },
};

export default {meta: {name: 'walls'}, rules: {imports}};
