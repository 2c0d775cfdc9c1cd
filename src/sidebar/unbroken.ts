import {options, type VNode} from 'preact';
import {unbroken} from '../messages/unbroken';

/** What people copy or type is left as it is. */
const EXACT = ['code', 'pre', 'textarea', 'input', 'option'];

/**
 * Keeps together what belongs together, in every text that is shown from now on. What is read aloud, such as labels, stays as it is.
 *
 * @param lang - the language of the page
 */
export function keepTogether(lang: string): void {
  const joined = (text: unknown): unknown =>
    typeof text === 'string' ? unbroken(lang, text) : text;
  const before = options.vnode;
  options.vnode = (node: VNode) => {
    if (typeof node.type === 'string' && !EXACT.includes(node.type)) {
      const props = node.props as {children?: unknown};
      const {children} = props;
      if (typeof children === 'string') props.children = joined(children);
      else if (Array.isArray(children)) props.children = children.map(joined);
    }
    before?.(node);
  };
}
