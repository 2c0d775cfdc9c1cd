/** Lines that must not end within what belongs together, which browsers do not know. */
import {options, type VNode} from 'preact';

/** Unicode WORD JOINER: takes no room, and no line ends there. */
const JOINER = '\u2060';

/** After which characters of a language, and before which others, no line ends. */
const TOGETHER: Readonly<Record<string, RegExp>> = {
  // E-Mail
  de: /(\bE-)(?=\p{L})/gu,
  // e-posta, e-tablo
  tr: /((?<!\p{L})[eE]-)(?=\p{L})/gu,
  // A preposition or an article, and a word in Latin letters: ב-Gmail
  he: /([\u05d0-\u05ea]-)(?=[\w\u2066-\u2068])/g,
  // A number and what it counts: 23日
  ja: /(\d)(?=[年月日])/g,
};

/** What people copy or type is left as it is. */
const EXACT = ['code', 'pre', 'textarea', 'input', 'option'];

/**
 * Keeps together what belongs together, in every text that is shown from now on. What is read aloud, such as labels, stays as it is.
 *
 * @param lang - the language of the page
 */
export function keepTogether(lang: string): void {
  const together = TOGETHER[lang];
  if (!together) return;
  const joined = (text: unknown): unknown =>
    typeof text === 'string' ? text.replace(together, `$1${JOINER}`) : text;
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
