/** The languages of the sidebar: one line each. The build leaves the lines of languages out that a copy is to do without. */
export {english as en} from './en/sidebar';
export {german as de} from './de/sidebar';
export {turkish as tr} from './tr/sidebar';
