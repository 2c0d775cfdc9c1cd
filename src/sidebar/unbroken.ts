import {Fragment, options, type VNode} from 'preact';
import {unbroken} from '../messages/unbroken';

/** What people copy or type is left as it is. */
const EXACT = ['code', 'pre', 'textarea', 'input', 'option'];

/**
 * Keeps together what belongs together, in every text that is shown from now on. What is read aloud, such as labels, stays as it is.
 *
 * @param lang - the language of the page
 */
export function keepTogether(lang: string): void {
  const joined = (child: unknown): unknown => {
    if (typeof child === 'string') return unbroken(lang, child);
    return Array.isArray(child) ? child.map(joined) : child;
  };
  const before = options.vnode;
  options.vnode = (node: VNode) => {
    const {type} = node;
    const isShown = type === Fragment || typeof type === 'string';
    if (isShown && !EXACT.includes(type as string)) {
      const props = node.props as {children?: unknown};
      if (props.children !== undefined) props.children = joined(props.children);
    }
    before?.(node);
  };
}
