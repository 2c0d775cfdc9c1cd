import {directionOf} from '../messages/direction';
import {Glossed} from './help/glossed';
import {dir} from './words';

/** A text of the script: a sentence for the viewer, or what a cell says, which may run the other way than the page. */
export function FromScript(props: {text: string; explained?: boolean}) {
  const {text, explained} = props;
  const own = directionOf(text);
  const content = explained ? <Glossed text={text} /> : text;
  return own === null || own === dir ? (
    <>{content}</>
  ) : (
    <bdi dir={own}>{content}</bdi>
  );
}
